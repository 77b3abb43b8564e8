// What pages do with a script. Without it they are forms and links.
import "./script/part.js";
import "./script/time.js";
import "./script/live.js";
import "./script/wallet.js";
import "./script/session.js";
import "./script/draft.js";
import "./script/call.js";
import "./script/signed.js";
import "./script/ballot.js";
import "./script/hash.js";
import "./script/copy.js";
import "./script/bar.js";

document.documentElement.classList.add("js");
