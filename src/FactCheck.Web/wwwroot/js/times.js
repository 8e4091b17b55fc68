// Moments are written in UTC by the server; here they become the reader's zone and language. The exact UTC stays on hover.
const languages = navigator.languages ?? [navigator.language];
const moment = new Intl.DateTimeFormat(languages, { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat(languages, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const { locale, timeZone } = moment.resolvedOptions();

function translate(place) {
  for (const time of place.querySelectorAll("time[datetime]")) {
    const stamp = time.dateTime;
    const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(stamp);
    const date = new Date(stamp);
    if (Number.isNaN(date.getTime())) continue;
    time.textContent = (wholeDay ? day : moment).format(date);
    if (!locale.startsWith(document.documentElement.lang)) time.lang = locale;
  }
}

translate(document);
document.addEventListener("factcheck:hand", (event) => translate(event.detail.panel));

for (const note of document.querySelectorAll("[data-zone]")) {
  note.textContent = `Times are in your zone, ${timeZone.replaceAll("_", " ")}`;
}
