// Forms with data-slow="What is happening" say so while they work. The post itself is never touched.
for (const form of document.querySelectorAll("form[data-slow]")) {
  let showing;
  const rest = () => {
    clearTimeout(showing);
    form.removeAttribute("aria-busy");
    form.querySelector(":scope > .busy")?.remove();
  };
  form.addEventListener("submit", () => {
    form.setAttribute("aria-busy", "true");
    showing = setTimeout(() => {
      const busy = document.createElement("div");
      busy.className = "busy";
      busy.setAttribute("role", "status");
      const words = document.createElement("span");
      words.textContent = form.dataset.slow || "Working";
      const bar = document.createElement("progress");
      bar.setAttribute("aria-label", words.textContent);
      busy.append(words, bar);
      form.append(busy);
    }, 400);
  });
  // Coming back with the browser's button finds the form at rest.
  addEventListener("pageshow", (event) => { if (event.persisted) rest(); });
}
