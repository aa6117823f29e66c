import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFold } from "../../../src/search/text/fold.ts";

const fold = createFold("軟软開开創创");
const points = ["é", "e\u0301", "Ａ", "ß", "軟", "ﾊﾞ", "\ud800", "İ", "𠮷", "ς"];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...points), fc.string({ unit: "binary" })))
  .map((parts) => parts.join(""));

describe("folding", () => {
  it.each([
    ["ＫｕｂｅＳｐｈｅｒｅ", "kubesphere"],
    ["軟件開發", "软件开發"],
    ["Đà Nẵng", "da nang"],
    ["CAFÉ", "cafe"],
    ["Cafe\u0301", "cafe"],
    ["Straße", "strasse"],
    ["㎡", "m2"],
    ["ﾊﾞ", "ハ"],
    ["İstanbul", "istanbul"],
    ["ΣΟΦΟΣ ς", "σοφοσ σ"],
    ["⼀", "一"],
    ["\ud800", "\ud800"],
    ["\uffffA\u{10000}A", "\uffffa\u{10000}a"],
    ["", ""],
  ])("makes %j of %j", (source, folded) => {
    expect(fold.text(source)).toBe(folded);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => fold.text(fold.text(text)) === fold.text(text)),
      { numRuns: 2000 },
    );
  }, 60_000);

  it("of any single character changes nothing the second time, and is the same with its source", () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const once = fold.text(String.fromCodePoint(code));
      if (fold.text(once) !== once) expect.unreachable(`U+${code.toString(16)} folds to ${once}, which folds further.`);
      if (fold.withSource(String.fromCodePoint(code)).text !== once)
        expect.unreachable(`U+${code.toString(16)} has two folds.`);
    }
  }, 60_000);

  it("of two texts joined is their folds joined", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        fc.pre(!/[\ud800-\udbff]$/.test(a) || !/^[\udc00-\udfff]/.test(b));
        expect(fold.text(a + b)).toBe(fold.text(a) + fold.text(b));
      }),
    );
  });

  it("keeps where each character came from", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold.withSource(text);
        expect(folded.text).toBe(fold.text(text));
        for (let i = 0; i < folded.text.length; i++) {
          const source = text.slice(folded.starts[i], folded.ends[i]);
          expect(fold.text(source)).toContain(folded.text[i]);
        }
      }),
    );
  });

  it("gives a mark to the letter it stands on", () => {
    expect(fold.withSource("e\u0301a").ends).toEqual([2, 3]);
  });
});
