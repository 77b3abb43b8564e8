// Copy buttons put an address or data on the clipboard and say so for a moment.
document.addEventListener("click", async (e) => {
  const button = e.target.closest?.("button[data-copy]");
  if (!button || button.dataset.copied !== undefined) return;
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
  } catch {
    return;
  }
  const label = button.getAttribute("aria-label");
  button.dataset.copied = "";
  button.setAttribute("aria-label", "Copied");
  setTimeout(() => {
    delete button.dataset.copied;
    button.setAttribute("aria-label", label);
  }, 1500);
});
