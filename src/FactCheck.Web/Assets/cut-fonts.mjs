// Cuts the faces of the public pages out of the whole ones: node cut-fonts.mjs FONTS_PUBLIC_CSS FONT_FOLDER
// The style sheet names every file and its range; the first step of a file's name says what it is cut from.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { argv } from "node:process";

const subsetFont = createRequire(import.meta.url)("subset-font");
const [sheet, folder] = argv.slice(2);
const marks = ["ccmp", "locl", "mark", "mkmk"];
const families = {
  // 18 px is between the article's size and that of notes; kerning and old-style figures belong to reading.
  "literata": { file: (subset, style) => `literata-${subset}-opsz-${style}`, axes: { wght: { min: 400, max: 600 }, opsz: 18 }, features: [...marks, "kern", "liga", "onum", "pnum"] },
  // Kerning is half of this face, and hardly seen at the size of a button.
  "schibsted-grotesk": { file: (subset, style) => `schibsted-grotesk-${subset}-wght-${style}`, axes: { wght: { min: 400, max: 600 } }, features: [...marks, "tnum"] },
};

function lettersOf(range) {
  return range.split(",").map((part) => {
    const [from, to = from] = part.trim().slice(2).split("-").map((hex) => parseInt(hex, 16));
    return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
  }).join("");
}

await mkdir(join(folder, "public"), { recursive: true });
const css = await readFile(sheet, "utf8");
const faces = [...css.matchAll(/url\("\/fonts\/public\/([a-z-]+?)-(basic|latin|latin-ext|cyrillic|greek)-(normal|italic)\.woff2"\).*\n\s*unicode-range: ([^;]+);/g)];
if (faces.length !== css.match(/@font-face/g).length) throw new Error(`${sheet} names a face that this program does not know.`);
for (const [, name, subset, style, range] of faces) {
  const family = families[name];
  const whole = await readFile(join(folder, `${family.file(subset === "basic" ? "latin" : subset, style)}.woff2`));
  const cut = await subsetFont(whole, lettersOf(range), { targetFormat: "woff2", variationAxes: family.axes, keepFeatures: family.features, noHinting: true });
  await writeFile(join(folder, "public", `${name}-${subset}-${style}.woff2`), cut);
}
