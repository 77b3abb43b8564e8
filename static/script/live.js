// The server announces what changes, a topic at a time; a page that shows it asks for itself again. Only a page that is
// seen listens, for browsers allow few connections to one host.
import { refresh } from "./part.js";

const topics = (document.querySelector("main")?.dataset.live || "").split(" ").filter(Boolean);
let source = null;
let timer = null;
let missed = true; // something may be said between the page's rendering and the stream's opening

const under = (a, b) => a === b || a.startsWith(`${b}/`);
const concerns = (topic) => topic === "notice" || topics.some((t) => under(topic, t) || under(t, topic));
const reading = () => document.querySelector("#notice .reading") !== null;

// soon asks a little later, so that one block's topics make one question and not all browsers ask at once; while history
// is read, much later, for then all changes all the time.
function soon() {
  if (timer) return;
  timer = setTimeout(() => { timer = null; refresh(); }, (reading() ? 1500 : 80) + Math.random() * 170);
}

function listen() {
  if (source || topics.length === 0) return;
  source = new EventSource("/live");
  source.onmessage = (e) => { if (concerns(e.data)) soon(); };
  source.onerror = () => {
    missed = true;
    if (source.readyState === EventSource.CLOSED) {
      source = null;
      setTimeout(() => { if (!document.hidden) listen(); }, 3000 + Math.random() * 3000);
    }
  };
  source.onopen = () => {
    if (missed) soon();
    missed = false;
  };
}

function stop() {
  source?.close();
  source = null;
  missed = true;
}

document.addEventListener("visibilitychange", () => (document.hidden ? stop() : listen()));
addEventListener("pagehide", stop);
addEventListener("pageshow", () => { if (!document.hidden) listen(); });
if (!document.hidden) listen();
