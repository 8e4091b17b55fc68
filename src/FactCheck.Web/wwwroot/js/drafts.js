// Forms with data-draft keep what is typed on this machine until it is posted. A draft returns only to the text it was
// written on (data-draft-base, or what the server rendered); on any other it waits for the writer's word, and so it does
// always in a form with data-draft-asks. A hidden field belongs to the draft when it says so (data-draft-field).
const user = document.body.dataset.user;
const prefix = `factcheck-draft:${user}:`;
const postedKey = "factcheck-posted";
const clock = new Intl.DateTimeFormat(navigator.languages, { hour: "2-digit", minute: "2-digit" });

const fieldsOf = (form) => [...form.elements].filter((field) =>
  field.name && field.matches("input:not([type=hidden], [type=password], [type=file], [type=submit]), textarea, select, [data-draft-field]"));

function valueOf(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.checked;
  return field.multiple ? [...field.selectedOptions].map((option) => option.value) : field.value;
}

function defaultOf(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.defaultChecked;
  // Posted line ends come back as CR LF; a text area reads them as LF.
  if (!field.matches("select")) return field.defaultValue.replace(/\r\n?/g, "\n");
  const chosen = [...field.options].filter((option) => option.defaultSelected).map((option) => option.value);
  return field.multiple ? chosen : chosen.at(-1) ?? field.options[0]?.value ?? "";
}

function putBack(field, value) {
  if (field.type === "checkbox" || field.type === "radio") field.checked = value;
  else if (field.multiple) for (const option of field.options) option.selected = value.includes(option.value);
  else field.value = value;
}

// Fields of one name (radios) are told apart by their place among them.
function snapshot(form, read) {
  const counts = {};
  return Object.fromEntries(fieldsOf(form).map((field) => {
    counts[field.name] = (counts[field.name] ?? 0) + 1;
    return [`${field.name}#${counts[field.name]}`, read(field)];
  }));
}

function restore(form, values) {
  const counts = {};
  for (const field of fieldsOf(form)) {
    counts[field.name] = (counts[field.name] ?? 0) + 1;
    const kept = values[`${field.name}#${counts[field.name]}`];
    if (kept !== undefined) putBack(field, kept);
  }
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

function say(form, text, ...buttons) {
  const place = form.querySelector("[data-draft-status]");
  if (!place) return;
  place.setAttribute("role", "status");
  place.classList.add("draft");
  place.replaceChildren(text, ...buttons.map(([label, act]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button plain";
    button.textContent = label;
    button.addEventListener("click", act);
    return button;
  }));
}

const watched = new WeakSet();

function watch(form) {
  if (watched.has(form)) return;
  watched.add(form);
  const key = prefix + form.dataset.draft;
  const rendered = snapshot(form, defaultOf);
  const base = form.dataset.draftBase ?? JSON.stringify(rendered);
  let waiting;

  const drop = () => {
    clearTimeout(waiting);
    localStorage.removeItem(key);
    restore(form, rendered);
    say(form, "Draft discarded");
  };
  const take = (draft) => {
    restore(form, draft.values);
    form.dispatchEvent(new CustomEvent("factcheck:restored", { bubbles: true }));
    say(form, `Draft of ${clock.format(draft.at)} restored`, ["Discard", drop]);
  };
  const save = () => {
    if (!form.isConnected) return;
    const values = snapshot(form, valueOf);
    if (same(values, rendered)) return localStorage.removeItem(key);
    const at = Date.now();
    localStorage.setItem(key, JSON.stringify({ base, at, values }));
    say(form, `Draft saved ${clock.format(at)}`);
  };

  const draft = JSON.parse(localStorage.getItem(key) ?? "null");
  if (draft && !same(draft.values, rendered)) {
    const known = draft.base === base;
    if (known && form.dataset.draftAsks === undefined) take(draft);
    else if (known) say(form, `A draft of ${clock.format(draft.at)} was not sent`, ["Use it", () => take(draft)], ["Discard", drop]);
    else say(form, `A draft of ${clock.format(draft.at)} was written on an earlier text`, ["Use it", () => take(draft)], ["Discard", drop]);
    if (!known || form.dataset.draftAsks !== undefined) form.closest("details")?.setAttribute("open", "");
  }
  form.addEventListener("input", (event) => {
    if (event.detail === "brought") return;
    clearTimeout(waiting);
    waiting = setTimeout(save, 400);
  });
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    save();
    sessionStorage.setItem(postedKey, key);
  });
}

if (user) {
  // A confirmation on the page after a post says that the text has arrived; anything else keeps the draft.
  const posted = sessionStorage.getItem(postedKey);
  sessionStorage.removeItem(postedKey);
  if (posted && document.querySelector("[data-toast]")) localStorage.removeItem(posted);

  const watchAll = () => document.querySelectorAll("form[data-draft]").forEach(watch);
  watchAll();
  document.addEventListener("factcheck:hand", watchAll);
  // A post that left the page where it was has its answer in the event.
  document.addEventListener("factcheck:answered", (event) => {
    const sent = sessionStorage.getItem(postedKey);
    sessionStorage.removeItem(postedKey);
    if (sent && event.detail.taken) localStorage.removeItem(sent);
    watchAll();
  });
  for (const form of document.querySelectorAll("form[data-sign-out]")) {
    form.addEventListener("submit", () => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
    });
  }
}
