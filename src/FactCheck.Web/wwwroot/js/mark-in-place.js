// Marking a claim leaves the page where it is: the form goes by itself and the answer brings what changes. Whenever the
// answer is anything else, the form is sent as without this script; its key sees to it that this marks only once.
import { bench, focusOn, proof, say, take, tell } from "./hand.js";

let sending = false;
const panelNow = () => document.getElementById("mark-panel");

/** Numbers that the server gave anew, wherever one stands. There are thousands: nothing is made anew. */
function renumber(pairs) {
  const numbers = new Map(pairs.split(" ").map((pair) => pair.split(":")));
  const later = (number) => numbers.has(number);
  const moved = (number) => numbers.get(number) ?? number;
  for (const marker of proof.querySelectorAll("a.marker")) {
    if (!later(marker.getAttribute("data-claim"))) continue;
    const number = moved(marker.getAttribute("data-claim"));
    marker.setAttribute("data-claim", number);
    marker.setAttribute("aria-label", marker.getAttribute("aria-label").replace(/\d+/, number));
    // The number stands first in the marker and once more behind it.
    marker.firstElementChild.firstChild.data = marker.nextElementSibling.firstChild.data = number;
  }
  for (const run of proof.querySelectorAll("[data-claims]")) {
    const marks = run.getAttribute("data-claims").split(" ");
    if (marks.some(later)) run.setAttribute("data-claims", marks.map(moved).join(" "));
  }
  for (const item of bench.querySelectorAll("ol.claims > li")) {
    if (!later(item.getAttribute("data-claim"))) continue;
    const number = moved(item.getAttribute("data-claim"));
    item.setAttribute("data-claim", number);
    item.querySelector(".num").firstChild.data = number;
  }
  // Claims that wait for a place in a revised text stand above the bench.
  for (const waiting of document.querySelectorAll(".unsettled .fates > li")) {
    const number = waiting.querySelector(".num");
    if (!later(number.textContent)) continue;
    const link = waiting.querySelector("a[href$='/anchor']");
    number.textContent = moved(number.textContent);
    if (link) link.textContent = link.textContent.replace(/\d+/, number.textContent);
  }
}

function list(item, progress) {
  const items = bench.querySelector("ol.claims");
  const next = [...items.children].find((other) => Number(other.dataset.claim) > Number(item.dataset.claim));
  items.insertBefore(item, next ?? null);
  item.after("\n");
  bench.querySelector(".index > .empty")?.remove();
  bench.querySelector(".index .aside").replaceWith(progress);
}

/** The cells stay and change, so that what listens to them and what is chosen stays too. */
function cover(part) {
  const strip = document.querySelector("[data-coverage]");
  for (const { firstElementChild: now } of part.querySelectorAll("[data-cells] > li")) {
    const cell = strip.querySelector(`ol a[href="${now.getAttribute("href")}"]`);
    for (const name of ["class", "data-cover", "data-starts", "aria-label"]) {
      if (now.hasAttribute(name)) cell.setAttribute(name, now.getAttribute(name));
      else cell.removeAttribute(name);
    }
    cell.replaceChildren(...now.childNodes);
    if (now.dataset.cover !== "untouched") strip.querySelector(`[data-suggestions] [data-for="${now.getAttribute("href").slice(2)}"]`)?.remove();
  }
  strip.querySelector("[data-suggestions]:not(:has(li))")?.remove();
  strip.querySelector(".legend").replaceWith(part.querySelector(".legend"));
  document.dispatchEvent(new CustomEvent("factcheck:covered"));
}

function answered(taken) {
  document.dispatchEvent(new CustomEvent("factcheck:answered", { detail: { taken } }));
}

function put(part) {
  const item = part.querySelector(".claims > li");
  getSelection().removeAllRanges();
  renumber(part.dataset.numbers);
  for (const block of part.querySelectorAll("[data-blocks] > *")) proof.querySelector(`[data-start="${block.dataset.start}"]`).replaceWith(block);
  list(item, part.querySelector(".aside"));
  cover(part);
  const hand = part.querySelector("#hand-claim");
  panelNow().replaceWith(part.querySelector("#mark-panel"));
  take(hand);
  bench.dataset.version = part.dataset.version;
  const toast = part.querySelector("[data-toast]");
  document.querySelector("[data-toasts]").replaceChildren(toast);
  history.pushState({ hand: item.dataset.id }, "", item.querySelector("a").href.split("#")[0]);
  focusOn(hand.querySelector("h2"));
  say(toast.querySelector("span").textContent);
  answered(true);
  tell(hand);
}

/** What is wrong stands above the fields, in the form's own column. */
function complain(panel, problems) {
  panel.querySelector(".problems")?.remove();
  panel.querySelector("summary").after(problems);
}

function refuse(part) {
  const [old, panel] = [panelNow(), part.querySelector("#mark-panel")];
  panel.className = old.className;
  panel.querySelector("[type=submit]").className = old.querySelector("[type=submit]").className;
  panel.open = true;
  complain(panel, part.querySelector(".problems"));
  old.replaceWith(panel);
  answered(false);
  const wrong = panel.querySelector("[aria-invalid=true]");
  if (wrong) wrong.focus();
  else focusOn(panel.querySelector(".problems h2"));
}

function stay(sentence) {
  const problems = document.createElement("div");
  problems.className = "problems";
  problems.setAttribute("role", "alert");
  const title = document.createElement("h2");
  title.textContent = sentence;
  problems.append(title);
  complain(panelNow(), problems);
  answered(false);
}

/** The status and the page that the form is answered with; null when no answer comes. */
async function answerTo(form) {
  const headers = { "X-Part": "hand", "X-Seen": bench.dataset.version };
  try {
    const answer = await fetch(form.action, { method: "POST", redirect: "manual", body: new URLSearchParams(new FormData(form)), headers });
    return { status: answer.status, page: new DOMParser().parseFromString(await answer.text(), "text/html") };
  } catch {
    return null;
  }
}

async function send(form) {
  const answer = await answerTo(form);
  if (!answer) return stay("The server cannot be reached. What you typed is still here; send it again in a moment.");
  const { status, page } = answer;
  const [marked, refused] = [page.getElementById("marked"), page.getElementById("mark-refused")];
  if (marked) put(marked);
  else if (refused?.querySelector("#mark-panel form")) refuse(refused);
  else if (status === 403) stay(`${page.querySelector("main .lede")?.textContent ?? "This is not for your role."} What you typed is still here.`);
  else form.submit();
}

if (proof && bench.dataset.version) {
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.matches("#mark-panel form")) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    form.setAttribute("aria-busy", "true");
    try {
      await send(form);
    } finally {
      sending = false;
      form.removeAttribute("aria-busy");
    }
  });
}
