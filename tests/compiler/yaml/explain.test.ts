import { describe, expect, it } from "vitest";
import { sourceText } from "../../../src/compiler/source/source-text.ts";
import { explainYaml } from "../../../src/compiler/yaml/explain.ts";

const hintOf = (line: string): string | undefined => explainYaml(sourceText("a.md", `---\n${line}\n---\n`), 2)?.hint;

describe("what most likely went wrong on a line", () => {
  it.each([
    ["title:文鼎创", "Put a space after the colon: `title: 文鼎创`."],
    ["title: 中通: 快递", 'Put the text in quotes: `title: "中通: 快递"`.'],
    [`title: a: ${"长".repeat(60)}`, `Put the text in quotes: \`title: "a: ${"长".repeat(37)}…"\`.`],
    ["   - title: 背景", "Indent this list item like the others of its list."],
  ])("%s", (line, hint) => {
    expect(hintOf(line)).toBe(hint);
  });

  it.each(["no key at all", "nobody: knows: this key", 'title: "quoted: text"', "title: fine"])(
    "nothing can be told of %s",
    (line) => {
      expect(hintOf(line)).toBeUndefined();
    },
  );
});
