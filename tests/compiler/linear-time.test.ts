import { describe, expect, it } from "vitest";
import { assignAnchors } from "../../src/compiler/case/anchors.ts";
import { joinLines, readMarker, splitParagraphs } from "../../src/compiler/case/lines.ts";
import { readMonogram } from "../../src/compiler/case/name-forms.ts";
import { readCaseFile } from "../../src/compiler/case/read-case-file.ts";
import { readFacts } from "../../src/compiler/case/read-facts.ts";
import { readLink } from "../../src/compiler/case/read-link.ts";
import { cutSummary } from "../../src/compiler/case/summary.ts";
import { readPictureAddress } from "../../src/compiler/pictures/picture-address.ts";
import { hiddenCharacters } from "../../src/compiler/source/hidden-characters.ts";
import { sourceText } from "../../src/compiler/source/source-text.ts";
import { splitFrontMatter } from "../../src/compiler/yaml/front-matter.ts";
import { findIndentMistakes } from "../../src/compiler/yaml/indentation.ts";
import { findMistakes } from "../../src/compiler/yaml/mistakes.ts";
import { caseText } from "./case-text.ts";
import { taxonomy } from "./compile-folder.ts";

const ignore = () => undefined;

/** Every stage that goes over an author's text, given the text as the stage gets it. */
const stages: [name: string, run: (text: string) => unknown][] = [
  ["hidden characters", (text) => [...hiddenCharacters(text)].length],
  ["front matter", (text) => splitFrontMatter(sourceText("a.md", `---\n${text}\n---\n${text}`), ignore)],
  ["mistakes on one line", (text) => findMistakes(`content: ${text}`)],
  ["mistakes on lines", (text) => findMistakes(text.replace(/.{50}/gsu, "$&\ncontent: "))],
  ["indentation", (text) => findIndentMistakes(text.replace(/.{50}/gsu, "$&\n  - ").split("\n"))],
  ["paragraphs", (text) => splitParagraphs(text)],
  ["line breaks", (text) => joinLines(text)],
  ["list marks", (text) => readMarker(text)],
  ["a summary", (text) => cutSummary(text)],
  ["a monogram", (text) => readMonogram(text)],
  ["anchors", (text) => assignAnchors([{ level: 2, text }], undefined, new Map())],
  ["facts", (text) => readFacts([{ title: "行业", content: text }], [], taxonomy, ignore)],
  ["a row's title", (text) => readFacts([{ title: text, content: "x" }], [], taxonomy, ignore)],
  ["a link", (text) => readLink(text, ignore)],
  ["a picture's address", (text) => readPictureAddress(text, [], ignore, false)],
];

/** Letters that patterns and parsers stumble over, repeated. */
const letters = [" ", "\t", "\n", ".", "*a_", '\\"', "'", " #", "{{<", "：", "等", "![", "a: ", "\u200b", "]", "%25"];

const cpuTime = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1_000;
};

describe("no text makes a stage slow:", () => {
  it.each(stages)("%s", { timeout: 120_000 }, (_, run) => {
    const time = (letter: string, size: number) =>
      cpuTime(() => {
        const text = letter.repeat(Math.ceil(size / letter.length));
        for (const whole of [text, `x${text}x`]) run(whole);
      });
    const slow = [" ", "\n", '\\"', "：", "![", "a: "].flatMap((letter) => {
      const small = time(letter, 100_000);
      // A stage that takes longer than that is not tried on ten times as much.
      const large = small > 3_000 ? Number.POSITIVE_INFINITY : time(letter, 1_000_000);
      // Below a second, the engine's own work decides.
      return large > 15 * small && large > 1_000 ? [`${JSON.stringify(letter)}: ${small}, ${large} ms`] : [];
    });
    expect(slow).toEqual([]);
  });

  it.each(letters)("a whole file of %j", (letter) => {
    const line = (quote: string) =>
      `        - content: ${quote}x${letter.replaceAll("\n", " ").repeat(Math.floor(9_000 / letter.length))}${quote}`;
    for (const quote of ["", "'"]) {
      const entries = `    - contentList:\n${Array.from({ length: 25 }, () => line(quote)).join("\n")}`;
      const bytes = new TextEncoder().encode(caseText({ entries }));
      const input = { lang: "zh", slug: "a", file: "zh/a.md", bytes } as const;
      expect(cpuTime(() => readCaseFile(input, { taxonomy, lenient: quote === "" }))).toBeLessThan(5_000);
    }
  });
});
