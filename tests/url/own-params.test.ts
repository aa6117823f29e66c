import fc from "fast-check";
import { expect, it } from "vitest";
import { earlyScript } from "../../src/publish/early-script.ts";
import { emptyExplorerState, formatExplorerState } from "../../src/url/explorer-state.ts";
import { asksForState, ownParams } from "../../src/url/own-params.ts";

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

type Press = (event: { target: { closest: () => object | null } }) => void;

/** Runs the script as a page would, over stand-ins for the globals it reads. */
const runEarly = (search: string, dataset: Record<string, string> = {}) => {
  const presses: Press[] = [];
  const listen = (_: string, press: Press) => presses.push(press);
  const run = new Function("location", "document", "addEventListener", earlyScript());
  run({ search, hash: "#facts" }, { documentElement: { dataset } }, listen);
  const press = (link: object | null) => {
    for (const heard of presses) heard({ target: { closest: () => link } });
    return link;
  };
  return { waits: "waiting" in dataset, press };
};

it("a language link takes the address's state along until the app is there", () => {
  const { press } = runEarly("?cases=a");
  expect(press({})).toEqual({ search: "?cases=a", hash: "#facts" });
  expect(press(null)).toBeNull();
  expect(runEarly("?cases=a", { ready: "true" }).press({})).toEqual({});
});

it("the early script holds the list wherever the app will draw afresh, and nowhere else", () => {
  const pair = fc.tuple(
    fc.oneof(fc.constantFrom(...ownParams), fc.constantFrom("utm_source", "x", "industryy", "aq")),
    fc.constantFrom("1", "a,b", ""),
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 4 }), (pairs) => {
      const search = pairs.length === 0 ? "" : `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`;
      expect(runEarly(search).waits).toBe(asksForState(search));
    }),
  );
});
