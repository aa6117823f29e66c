import { resolve } from "node:path";
import { readCasePairs } from "./case-front.ts";
import { readDiagrams } from "./diagram-source.ts";
import { compareNumbers } from "./numbers.ts";
import { caseTexts, diagramTexts } from "./placed-texts.ts";

/** Prints, per case, how many numbers both languages share and every number that only one of them has; exits 1 if there is one. */
const folder = resolve(process.argv[2] ?? "data/cases");
const rows = readCasePairs(folder).map(({ slug, zh, en }) => {
  const diagrams = readDiagrams(folder, slug);
  return {
    slug,
    ...compareNumbers(
      [...caseTexts(zh), ...diagramTexts(diagrams, "zh")],
      [...caseTexts(en), ...diagramTexts(diagrams, "en")],
    ),
  };
});
const width = Math.max(...rows.map(({ slug }) => slug.length));
console.log(`${"case".padEnd(width)}  agree  differ`);
for (const { slug, agreeing, differences } of rows) {
  const differing = differences.reduce((sum, { onlyZh, onlyEn }) => sum + onlyZh.length + onlyEn.length, 0);
  console.log(`${slug.padEnd(width)}  ${String(agreeing).padStart(5)}  ${String(differing).padStart(6)}`);
  for (const { place, onlyZh, onlyEn } of differences)
    console.log(`  ${place}: zh only [${onlyZh.join(", ")}], en only [${onlyEn.join(", ")}]`);
}
const wrong = rows.filter(({ differences }) => differences.length > 0).length;
const total = rows.reduce((sum, { agreeing }) => sum + agreeing, 0);
console.log(`${rows.length} cases, ${total} numbers agree, ${wrong} cases differ`);
process.exitCode = wrong > 0 ? 1 : 0;
