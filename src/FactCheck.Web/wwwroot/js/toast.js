// A confirmation that stays in sight can be closed.
function closable() {
  for (const toast of document.querySelectorAll("[data-toast]:has(form):not(:has([data-close]))")) {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "button";
    close.dataset.close = "";
    close.textContent = "Close";
    close.addEventListener("click", () => { toast.hidden = true; });
    toast.append(close);
  }
}

closable();
document.addEventListener("factcheck:answered", closable);
