import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseInline, parseMarks } from "../../../src/compiler/case/inline-markdown.ts";

const complain = () => undefined;

describe("text whose only marks are backticks", () => {
  it.each([
    ["用 `kubectl` 看", ["用 ", { kind: "code", text: "kubectl" }, " 看"]],
    ["``a`b`` ` c", [{ kind: "code", text: "a`b" }, " ` c"]],
    [
      "` a ` `  ` ` b`",
      [{ kind: "code", text: "a" }, " ", { kind: "code", text: "  " }, " ", { kind: "code", text: " b" }],
    ],
    ["5 * 3 [x] a_b_c & d <b>", ["5 * 3 [x] a_b_c & d <b>"]],
    ["  ", []],
  ])("%j is split", (text, parts) => {
    expect(parseInline(text, complain)).toEqual(parts);
  });

  it("is split as the full parser does", () => {
    const piece = fc.constantFrom(
      "`",
      "`",
      "``",
      " ",
      "a",
      "文",
      "_",
      "[",
      "]",
      "(",
      "<b>",
      "!",
      "#",
      "1. ",
      "- ",
      ">",
      "&",
      "*",
      "\u2028",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const source = pieces.join("").trim();
        fc.pre(source !== "");
        expect(parseInline(source, complain)).toEqual(parseMarks(source, complain));
      }),
      { numRuns: 4_000, seed: 20261125 },
    );
  });
});
