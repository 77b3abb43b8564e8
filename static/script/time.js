// Countdowns tick between two renderings. The chain's clock is the head block's time plus what has passed since, or the
// wall clock where that is later; but a date that is told from the pace of blocks is told from the head block's time, and
// the page's block may be old.
import { refresh } from "./part.js";

let read = performance.now();
const asked = new Set();

const since = () => Number(document.documentElement.dataset.clock) + (performance.now() - read) / 1000;
const now = () => Math.max(Date.now() / 1000, since());

// words is a length of time in at most so many units, as the server says it; a rough one is not known to the second.
function words(seconds, most, rough) {
  if (seconds < 60) return "under a minute";
  const list = [];
  for (const [length, name] of [[86400, "d"], [3600, "h"], [60, "min"]]) {
    const n = Math.floor(seconds / length);
    seconds %= length;
    if ((n > 0 || (list.length > 0 && name !== "min")) && list.length < most) list.push([n, name]);
  }
  while (list.length > 1 && list.at(-1)[0] === 0) list.pop();
  return (rough ? "about " : "") + list.map(([n, name]) => `${n}\u00a0${name}`).join(" ");
}

function tick() {
  const [exact, rough] = [now(), since()];
  for (const e of document.querySelectorAll("time[data-countdown][data-next]")) {
    const t = "rough" in e.dataset ? rough : exact;
    const next = Number(e.dataset.next);
    const text = words(next - t, Number(e.dataset.countdown), "rough" in e.dataset);
    if (e.textContent !== text) e.textContent = text;
    if (t > next + 1 && !asked.has(next)) {
      asked.add(next);
      refresh();
    }
  }
}

document.addEventListener("clock", () => { read = performance.now(); tick(); });
document.addEventListener("part", tick);
setInterval(tick, 1000);

// A date says in its title what it is where the reader is.
const local = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
function title(root) {
  for (const e of root.querySelectorAll("time[datetime]")) {
    const date = new Date(e.dateTime);
    if (!e.title && !Number.isNaN(date.getTime())) e.title = `${local.format(date)}, your time`;
  }
}
document.addEventListener("part", (e) => title(e.detail));
title(document);
