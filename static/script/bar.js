// On phones a bar keeps the next step in reach. It goes while the panel that it leads to is in view.
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    for (const bar of document.querySelectorAll(`.actbar[data-beside="${CSS.escape(entry.target.id)}"]`)) bar.hidden = entry.isIntersecting;
  }
});

function watch() {
  watcher.disconnect();
  for (const bar of document.querySelectorAll(".actbar[data-beside]")) {
    const panel = document.getElementById(bar.dataset.beside);
    if (panel) watcher.observe(panel);
  }
}
document.addEventListener("part", watch);
watch();
