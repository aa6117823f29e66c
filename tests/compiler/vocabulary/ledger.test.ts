import { describe, expect, it } from "vitest";
import { checkLedger, currentIds } from "../../../src/compiler/vocabulary/check-ledger.ts";
import { formatLedger } from "../../../src/compiler/vocabulary/format-ledger.ts";
import { emptyLedger, type Ledger, readLedger } from "../../../src/compiler/vocabulary/ledger.ts";
import { placesOf, taxonomy } from "../compile-folder.ts";

const read = (text: string): Ledger => {
  const { ledger, diagnostics } = readLedger("ledger.yaml", new TextEncoder().encode(text));
  if (!ledger) throw new Error(placesOf(diagnostics).join("\n"));
  return ledger;
};
const living = currentIds(["a", "b"], taxonomy);

describe("the ledger", () => {
  it("knows the day each case joined", () => {
    expect([...read("cases: [{ slug: a, added: 2026-11-23 }]").added]).toEqual([["a", "2026-11-23"]]);
  });

  it.each(["", ", added: []", ", added: soon", ", added: 2026-1-1"])("refuses a case whose day is `%s`", (day) => {
    const { ledger, diagnostics } = readLedger("ledger.yaml", new TextEncoder().encode(`cases: [{ slug: a${day} }]`));
    expect(ledger).toBeUndefined();
    expect(placesOf(diagnostics)).toEqual([`E_REDIRECT ledger.yaml:1:${day === "" ? 9 : 27}`]);
  });

  it("lets a name go where a redirect leads on, over several steps", () => {
    const text =
      "cases: [{ slug: old, added: 2026-01-01 }]\nvalues: [{ facet: industry, id: bank }]\nredirects:\n  - { case: old, to: older }\n  - { case: older, to: a }\n  - { facet: industry, value: bank, to: finance }\n";
    expect(checkLedger(read(text), living).diagnostics).toEqual([]);
  });

  it("refuses a name that is redirected twice and a value that is gone", () => {
    const text = "values: [{ facet: cloud, id: gone }]\nredirects: [{ case: x, to: a }, { case: x, to: b }]\n";
    expect(placesOf(checkLedger(read(text), living).diagnostics)).toEqual([
      "E_REDIRECT ledger.yaml:2:48",
      "E_REDIRECT ledger.yaml:1:30",
    ]);
  });

  it("lists what is not recorded, cases first", () => {
    const { newIds } = checkLedger(read("cases: [{ slug: b, added: 2026-01-01 }]"), living);
    expect(newIds.slice(0, 3)).toEqual([
      { id: "a" },
      { facet: "industry", id: "iot" },
      { facet: "industry", id: "finance" },
    ]);
  });

  it("is written so that reading it gives the same, with new names at the end", () => {
    const text =
      "cases: [{ slug: b, added: 2026-01-01 }]\nredirects: [{ case: x, to: b }, { facet: cloud, value: y, to: z }]";
    const written = formatLedger(read(text), [{ id: "a" }, { facet: "cloud", id: "q" }], "2026-11-23");
    expect(written).toContain(
      "cases:\n  - { slug: b, added: 2026-01-01 }\n  - { slug: a, added: 2026-11-23 }\nvalues:\n  - { facet: cloud, id: q }\n",
    );
    expect(formatLedger(read(written), [], "")).toBe(written);
  });

  it("is written empty, too", () => {
    expect(read(formatLedger(emptyLedger, [], "")).cases).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["cases: [{ slug: a, added: soon }]", ["E_REDIRECT ledger.yaml:1:27"]],
    ["cases: [{ slug: a }]", ["E_REDIRECT ledger.yaml:1:9"]],
    ["foo: 1", ["E_REDIRECT ledger.yaml:1:1"]],
    ["cases: [", ["E_YAML ledger.yaml:1:8"]],
    ["\u0000", ["E_CTRL ledger.yaml:1:1", "E_REDIRECT ledger.yaml:1:1"]],
  ])("refuses %j", (text, expected) => {
    const { ledger, diagnostics } = readLedger("ledger.yaml", new TextEncoder().encode(text));
    expect([ledger, placesOf(diagnostics)]).toEqual([undefined, expected]);
  });

  it("refuses bytes that are no text", () => {
    expect(readLedger("ledger.yaml", new Uint8Array([0xff])).ledger).toBeUndefined();
  });
});
