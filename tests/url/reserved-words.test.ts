import { expect, it } from "vitest";
import { readCaseEmbed, readListEmbed } from "../../src/pages/embed/embed-address.ts";
import { readCaseSet } from "../../src/url/case-set.ts";
import { readExplorerState } from "../../src/url/explorer-state.ts";
import { reservedWords } from "../../src/url/reserved-words.ts";

/** A query that takes note of every key that is asked for. */
class WatchedQuery extends URLSearchParams {
  readonly asked = new Set<string>();
  override get(name: string) {
    this.asked.add(name);
    return super.get(name);
  }
  override getAll(name: string) {
    this.asked.add(name);
    return super.getAll(name);
  }
}

it("every key that an address is read for is reserved", () => {
  const query = new WatchedQuery();
  readExplorerState(query, []);
  readCaseSet(query);
  readCaseEmbed(query);
  readListEmbed(query, []);
  expect(query.asked.size).toBeGreaterThan(9);
  expect([...query.asked].filter((key) => !reservedWords.includes(key))).toEqual([]);
});

it("the parts of paths are reserved", () => {
  expect(reservedWords).toEqual(expect.arrayContaining(["cases", "compare", "embed", "insights", "shortlist", "zh"]));
});
