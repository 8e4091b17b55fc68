// Rich text pasted into a text area with data-paste="address" keeps its headings, lists, quotes and captions: the server, at
// that address, reads it into structured text. Whenever anything goes wrong, the plain words stay pasted.
const LARGEST = 5_000_000;
const RICH = /<(h[1-6]|li|blockquote|figcaption|p|div|br|td)\b/i;

async function read(area, html) {
  const form = new FormData();
  for (const name of ["__RequestVerificationToken", "__Once"]) form.set(name, area.form.elements[name].value);
  form.set("Html", html);
  const answer = await fetch(area.dataset.paste, { method: "POST", body: form });
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.getElementById(area.id)?.defaultValue.replace(/\r\n?/g, "\n").trim() || null;
}

function put(area, text, from, to) {
  area.setRangeText(text, from, to, "end");
  area.dispatchEvent(new Event("input", { bubbles: true }));
}

for (const area of document.querySelectorAll("textarea[data-paste]")) {
  const format = area.form.elements["Command.Format"];
  area.addEventListener("paste", async (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const plain = (event.clipboardData?.getData("text/plain") ?? "").replace(/\r\n?/g, "\n");
    // Into a plain text that stands there already, words alone are pasted: its own lines must not become marks.
    const fits = format.value === "Structured" || area.value.trim() === "" || area.selectionEnd - area.selectionStart === area.value.length;
    if (!fits || plain === "" || html.length > LARGEST || !RICH.test(html)) return;
    event.preventDefault();
    const from = area.selectionStart;
    put(area, plain, from, area.selectionEnd);
    const pasted = area.value;
    area.setAttribute("aria-busy", "true");
    try {
      const text = await read(area, html);
      // What was typed meanwhile is not touched.
      if (!text || area.value !== pasted) return;
      put(area, text, from, from + plain.length);
      format.value = "Structured";
      format.dispatchEvent(new Event("input", { bubbles: true }));
    } catch {
      // The plain words are there already.
    } finally {
      area.removeAttribute("aria-busy");
    }
  });
}
