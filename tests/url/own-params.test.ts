import { expect, it } from "vitest";
import { emptyExplorerState, formatExplorerState } from "../../src/url/explorer-state.ts";
import { ownParams } from "../../src/url/own-params.ts";
import { aFacetTable } from "../fixtures/facets.ts";

const facets = aFacetTable();
const params = ownParams(facets);

it("knows every parameter that the explorer writes", () => {
  const state = { ...emptyExplorerState(), query: "x", sort: "name", view: "list" } as const;
  const selection = { values: { industry: ["a"], feature: ["a", "b"] }, all: ["feature"] };
  const written = new URLSearchParams(formatExplorerState({ ...state, selection }, facets));
  expect([...written.keys()].filter((name) => !params.includes(name))).toEqual([]);
});
