import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumbers, writeNumbers } from "../../../src/search/index/number-text.ts";

describe("numbers as text", () => {
  it("read back as they were written, through JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6_400 * 50_000 - 1 })), (numbers) => {
        expect([...(readNumbers(JSON.parse(JSON.stringify(writeNumbers(numbers)))) ?? [])]).toEqual(numbers);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it.each([0, 49_999, 50_000, 100_000, 319_999_999])("reach %d", (number) => {
    expect([...(readNumbers(writeNumbers([number])) ?? [])]).toEqual([number]);
  });

  it("may be many", () => {
    const numbers = Array.from({ length: 20_000 }, (_, i) => i * 7);
    expect([...(readNumbers(writeNumbers(numbers)) ?? [])]).toEqual(numbers);
  });

  it("spend one byte on a small number", () => {
    expect(new TextEncoder().encode(writeNumbers([0, 50, 90])).length).toBe(3);
  });

  it("read part of a text", () => {
    expect([...(readNumbers(writeNumbers([5, 6, 7, 8]), 1, 3) ?? [])]).toEqual([6, 7]);
  });

  it.each([
    ["a control character", "\u0001"],
    ["a surrogate", "\ud800"],
    ["a quotient without remainder", "\ue001"],
    ["two quotients", "\ue001\ue001#"],
    ["a quotient of nothing", "\ue000#"],
    ["a remainder past the last", String.fromCharCode(0x23 + 50_000)],
    ["a character before the first", '"'],
    ["a character past the last quotient", "\uf900#"],
  ])("are refused with %s", (_, text) => {
    expect(readNumbers(text)).toBeNull();
  });
});
