import { expect, it } from "vitest";
import { readPlace } from "../../../../src/pages/explorer/state/place.ts";

it.each([
  [null, {}],
  ["text", {}],
  [
    { sheet: "opened", shown: 48, act: 3, keepFocus: true },
    { sheet: "opened", shown: 48, act: 3, keepFocus: true },
  ],
  [{ sheet: "sideways", shown: -1, act: "3", keepFocus: "yes" }, {}],
  [{ shown: Number.NaN }, {}],
  [{ shown: "24" }, {}],
])("reads %j", (state, place) => {
  expect(readPlace(state)).toEqual(place);
});
