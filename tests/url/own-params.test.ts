import { expect, it } from "vitest";
import { emptyExplorerState, formatExplorerState } from "../../src/url/explorer-state.ts";
import { asksForState } from "../../src/url/own-params.ts";

it.each([
  ["", false],
  ["?utm_source=wechat&utm_campaign=q", false],
  ["?industry=iot", true],
  ["?utm_source=wechat&feature.all=storage", true],
  ["?featureXall=storage", false],
  ["?%E0%A4%A", false],
])("the address query %j asks for a state: %s", (search, asks) => {
  expect(asksForState(search)).toBe(asks);
});

it("knows every parameter that the explorer writes", () => {
  const state = emptyExplorerState();
  state.selection.values.industry.push("a");
  state.selection.values.feature.push("a", "b");
  state.selection.all.push("feature");
  expect(asksForState(formatExplorerState(state))).toBe(true);
  expect(asksForState(formatExplorerState({ ...state, selection: emptyExplorerState().selection, query: "x" }))).toBe(
    true,
  );
});
