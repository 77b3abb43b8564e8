// Notes beside a form or a button: what happened and what to do. Text is set as text, whoever wrote it.

const icons = document.querySelector("svg use")?.getAttribute("href")?.split("#")[0];
const names = { good: "tick", bad: "bad", wait: "clock", "": "note" };

// note shows a strong line, a sentence and buttons ([label, action]); kind is good, bad, wait or empty.
export function note(place, kind, strong, words = "", ...buttons) {
  if (!place) return;
  const box = document.createElement("div");
  box.className = `note ${kind === "wait" ? "" : kind}`.trim();
  if (icons) box.append(icon(names[kind]));
  box.append(made("strong", strong));
  if (words) box.append(made("p", words));
  for (const [label, action] of buttons) {
    const b = made("button", label);
    b.type = "button";
    b.className = "button dense";
    b.addEventListener("click", action);
    box.append(b);
  }
  place.replaceChildren(box);
}

function made(name, text) {
  const e = document.createElement(name);
  e.textContent = text;
  return e;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const use = document.createElementNS(space, "use");
  svg.setAttribute("class", "i");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `${icons}#${name}`);
  svg.append(use);
  return svg;
}

export const short = (hex) => `${hex.slice(0, 6)}…${hex.slice(-4)}`;

// reason is what a wallet or a node says of an error, in one line.
export function reason(error) {
  const said = error?.data?.message || error?.message || String(error);
  return said.split("\n")[0].slice(0, 300);
}
