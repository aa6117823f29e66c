// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { useDrawnCount } from "../../../../src/pages/explorer/state/use-drawn-count.ts";

afterEach(cleanup);

/** A list whose items are 300 px high in two columns, `top` px below the upper edge of the screen. */
const listAt = (top: number, items: number): Element => {
  const list = document.createElement("ul");
  for (let i = 0; i < items; i++) list.append(document.createElement("li"));
  list.getBoundingClientRect = () => new DOMRect(0, top, 800, (items / 2) * 300);
  return list;
};

const counts: number[] = [];
function Probe({ value, isActed, list }: { value: string; isActed: boolean; list: Element | null }) {
  counts.push(useDrawnCount(value, isActed, { current: list }));
  return null;
}
const draw = (list: Element | null) => {
  counts.length = 0;
  const { rerender } = render(<Probe value="first" isActed={false} list={list} />);
  return (value: string, isActed: boolean) => {
    counts.length = 0;
    rerender(<Probe value={value} isActed={isActed} list={list} />);
    return counts.at(-1);
  };
};
/** The frame of the act, and the task behind it in which the rest is drawn. */
const painted = () =>
  act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))));

it("all is drawn on arrival", () => {
  draw(listAt(400, 24));
  expect(counts.at(-1)).toBe(Infinity);
});

it("after an act as much as reaches below the screen, and the rest once that is painted", async () => {
  const show = draw(listAt(400, 24));
  const reached = Math.ceil((innerHeight * 1.1 - 400) / 150);
  expect(show("second", true)).toBe(Math.max(4, reached));
  await painted();
  expect(counts.at(-1)).toBe(Infinity);
});

it("a reader who has scrolled far gets more", () => {
  const show = draw(listAt(-3000, 40));
  expect(show("second", true)).toBe(Math.ceil((innerHeight * 1.1 + 3000) / 150));
});

it("a list that was empty begins with a few", () => {
  expect(draw(listAt(400, 0))("second", true)).toBe(4);
  expect(draw(null)("second", true)).toBe(4);
});

it("all at once where the reader did not act, as on the way back", () => {
  expect(draw(listAt(400, 24))("second", false)).toBe(Infinity);
});

it("the rest of what was overtaken is not drawn", async () => {
  const show = draw(listAt(400, 24));
  show("second", true);
  const third = show("third", true);
  expect(third).toBeLessThan(24);
  await painted();
  expect(counts.at(-1)).toBe(Infinity);
});
