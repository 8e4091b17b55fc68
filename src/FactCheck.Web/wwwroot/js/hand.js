// What shows which claim is in hand: beside the proof, in the proof and in the list. Shared by what puts a claim there.
export const bench = document.querySelector(".bench");
export const proof = bench?.querySelector(".proof");

export const isTyped = (home) => [...home.querySelectorAll("textarea, input:not([type=hidden])")].some((input) => input.value !== input.defaultValue);

/** Marks the claim with this id as the one in hand, in the proof and in the list. */
function current(id) {
  for (const link of bench.querySelectorAll("a.marker[aria-current], ol.claims a[aria-current]")) link.removeAttribute("aria-current");
  for (const run of proof.querySelectorAll(".in-hand")) run.classList.remove("in-hand");
  if (!id) return;
  const number = bench.querySelector(`.claims > li[data-id="${CSS.escape(id)}"]`)?.dataset.claim;
  for (const link of bench.querySelectorAll(`a.marker[data-id="${CSS.escape(id)}"], .claims > li[data-id="${CSS.escape(id)}"] > a`)) link.setAttribute("aria-current", "true");
  for (const run of proof.querySelectorAll(`.seg[data-claims~="${number}"]`)) run.classList.add("in-hand");
}

/** Puts the part with a claim into its place, or one without. */
export function take(part) {
  document.getElementById("hand-claim").replaceWith(part);
  current(part.dataset.id || null);
  document.getElementById("hand").scrollTop = 0;
}

/** Lets the other scripts know of the part that has come. */
export const tell = (part) => document.dispatchEvent(new CustomEvent("factcheck:hand", { detail: { id: part.dataset.id || null, panel: part } }));

/** The title takes the focus; what was pressed has gone with the old part. */
export function focusOn(title) {
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

const voice = document.createElement("p");
voice.className = "hidden";
voice.setAttribute("role", "status");
if (proof && document.getElementById("hand-claim")) document.querySelector("main").append(voice);

/** Says something to those who do not see it. */
export const say = (words) => { voice.textContent = words; };
