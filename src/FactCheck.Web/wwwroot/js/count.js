// Counts what is typed into a field with a limit. A text over it is kept: the server says what to cut.
for (const field of document.querySelectorAll("[data-limit]")) {
  const limit = Number(field.dataset.limit);
  const count = document.createElement("span");
  count.className = "count";
  field.after(count);
  const show = () => {
    const over = field.value.length > limit;
    count.hidden = field.value.length < limit * .8;
    count.classList.toggle("over", over);
    count.textContent = over ? `${field.value.length - limit} characters too many` : `${field.value.length} of ${limit} characters`;
  };
  field.addEventListener("input", show);
  show();
}
