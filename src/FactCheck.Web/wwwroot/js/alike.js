// Offers sources that the library holds already while a new one is described, in the element with data-alike="address". Without
// this, the server offers them once the form is sent.
const PAUSE = 300;

for (const place of document.querySelectorAll("[data-alike]")) {
  const fields = ["Command.Title", "Command.Address"].map((name) => place.closest("form").elements[name]).filter(Boolean);
  let waits, asked = 0;

  const ask = async () => {
    const [title, address] = fields.map((field) => field.value);
    const turn = ++asked;
    const answer = await fetch(`${place.dataset.alike}?${new URLSearchParams({ title, address })}`).catch(() => null);
    // A slower answer to an earlier question says nothing any more; a choice that was made stays.
    if (!answer?.ok || turn !== asked || place.querySelector("input:checked")) return;
    place.innerHTML = await answer.text();
  };

  for (const field of fields)
    field.addEventListener("input", () => {
      clearTimeout(waits);
      waits = setTimeout(ask, PAUSE);
    });
}
