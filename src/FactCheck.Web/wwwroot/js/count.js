// Counts what is typed into a field with a limit. A text over it is kept: the server says what to cut.
const counted = new WeakSet();

function countAll() {
  for (const field of document.querySelectorAll("[data-limit]")) {
    if (!counted.has(field)) count(field);
    counted.add(field);
  }
}

function count(field) {
  const limit = Number(field.dataset.limit);
  const shown = document.createElement("span");
  shown.className = "count";
  field.after(shown);
  const show = () => {
    const over = field.value.length > limit;
    shown.hidden = field.value.length < limit * .8;
    shown.classList.toggle("over", over);
    shown.textContent = over ? `${field.value.length - limit} characters too many` : `${field.value.length} of ${limit} characters`;
  };
  field.addEventListener("input", show);
  show();
}

countAll();
document.addEventListener("factcheck:answered", countAll);
