import fc from "fast-check";
import { expect, it } from "vitest";
import { earlyScript } from "../../src/publish/pages/early-script.ts";
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

type Press = (event: { target: { closest: (selector: string) => object | null } }) => void;

/** Runs the script as a page would, over stand-ins for the globals it reads. */
const runEarly = (search: string, dataset: Record<string, string> = {}) => {
  const presses: Press[] = [];
  const listen = (_: string, press: Press) => presses.push(press);
  const run = new Function(
    "location",
    "document",
    "addEventListener",
    "earlyActs",
    `${earlyScript()}; return earlyActs`,
  );
  const acts: Set<object | null> = run({ search, hash: "#facts" }, { documentElement: { dataset } }, listen);
  const press = (link: object | null) => {
    const closest = (selector: string) => (selector.includes("hreflang") ? link : null);
    for (const heard of presses) heard({ target: { closest } });
    return link;
  };
  const use = (control: object) => {
    const closest = (selector: string) => (selector.includes("hreflang") ? null : control);
    for (const heard of presses) heard({ target: { closest } });
  };
  return { waits: "waiting" in dataset, press, use, acts };
};

it("controls used before the app is there are noted once, in order, and none used later", () => {
  const [box, button] = [{ name: "box" }, { name: "button" }];
  const early = runEarly("");
  for (const control of [box, button, box]) early.use(control);
  expect([...early.acts]).toEqual([box, button]);
  const late = runEarly("", { ready: "true" });
  late.use(box);
  expect([...late.acts]).toEqual([]);
});

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
