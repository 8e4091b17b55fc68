// A confirmation that stays in sight can be closed.
for (const toast of document.querySelectorAll("[data-toast]:has(form)")) {
  const close = document.createElement("button");
  close.type = "button";
  close.className = "button";
  close.textContent = "Close";
  close.addEventListener("click", () => { toast.hidden = true; });
  toast.append(close);
}
