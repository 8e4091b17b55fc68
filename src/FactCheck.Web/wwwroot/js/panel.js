// The claim in hand beside the proof: a press on a mark or in the list fetches the panel alone and leaves the article
// where it is. Without this script the same links load the whole page.
import { bench, focusOn, isTyped, proof, say, take, tell } from "./hand.js";

const marks = "a.marker, ol.claims > li > a";
let asked;

const idOf = (address) => new URL(address, location.href).searchParams.get("claim");

/** Shows what is at this address; false when the whole page must be loaded, null when something else was asked for since. */
async function show(address) {
  asked?.abort();
  const own = asked = new AbortController();
  const url = new URL(address, location.href);
  url.hash = "";
  try {
    const answer = await fetch(url, { headers: { "X-Part": "hand" }, signal: own.signal, redirect: "manual" });
    if (!answer.ok) return false;
    const part = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("hand-claim");
    if (!part) return false;
    const held = document.getElementById("hand-claim").contains(document.activeElement);
    take(part);
    if (part.dataset.id) stepBack(document.getElementById("mark-panel"));
    if (held) focusOn(part.querySelector("h2"));
    tell(part);
    return true;
  } catch (error) {
    return error.name === "AbortError" ? null : false;
  }
}

// With a claim in hand the form that marks another waits closed, as on a page that was loaded so; begun, it stays open.
function stepBack(form) {
  if (!form || isTyped(form)) return;
  form.open = false;
  form.querySelector(".button.primary")?.classList.remove("primary");
}

async function follow(link, keyboard) {
  const address = link.href;
  const done = await show(address);
  if (done === null) return;
  if (!done) return location.assign(address);
  history.pushState({ hand: idOf(address) }, "", address.split("#")[0]);
  if (link.matches("ol.claims a") && !keyboard) bringIntoSight(idOf(address));
  announce();
}

// From the list the article follows, when the mark is out of sight; from the mark nothing moves.
function bringIntoSight(id) {
  const marker = document.getElementById(`claim-${id}`);
  const box = marker?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight)) marker.scrollIntoView({ block: "center" });
}

function announce() {
  const title = document.querySelector("#hand-claim h2");
  say(title && title !== document.activeElement ? `${title.textContent} is in hand` : "");
}

if (proof && document.getElementById("hand-claim")) {
  bench.addEventListener("click", (event) => {
    const link = event.target.closest(`${marks}, #hand-claim a[href*="?claim="]`);
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.defaultPrevented) return;
    if (isTyped(document.getElementById("hand-claim"))) return;
    event.preventDefault();
    follow(link, event.detail === 0);
  });
  addEventListener("popstate", async () => {
    // A step to another place of the same page changes nothing here.
    if ((idOf(location.href) ?? "") === (document.getElementById("hand-claim").dataset.id ?? "")) return;
    if (await show(location.href) === false) location.reload();
  });
}
