// Hover or focus on a claim in the list shows its words in the article, and the other way round.
let pointed = [];

const numbersOf = (element) =>
  (element.dataset.claims ?? element.dataset.claim ?? element.querySelector(".num")?.textContent ?? element.firstChild?.textContent ?? "").trim().split(/\s+/).filter(Boolean);

function point(element) {
  for (const one of pointed) one.classList.remove("pointed");
  pointed = [];
  if (!element) return;
  for (const number of numbersOf(element)) {
    const quoted = CSS.escape(number);
    pointed.push(...document.querySelectorAll(`.proof [data-claims~="${quoted}"], [data-claim="${quoted}"]`));
  }
  for (const one of pointed) one.classList.add("pointed");
}

const claimAt = (target) => target instanceof Element ? target.closest(".proof [data-claims], [data-claim], ol.claims > li, .proof .marker") : null;

if (document.querySelector(".proof")) {
  let last = null;
  const follow = (event) => {
    const claim = claimAt(event.target);
    if (claim === last) return;
    last = claim;
    point(claim);
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
}
