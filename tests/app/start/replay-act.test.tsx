// @vitest-environment happy-dom
import { act, cleanup } from "@testing-library/react";
import { useState } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import { replayAct } from "../../../src/app/start/replay-act.ts";

function Form() {
  const [checked, setChecked] = useState(false);
  const [text, setText] = useState("");
  const [choice, setChoice] = useState("a");
  const [presses, setPresses] = useState(0);
  return (
    <form>
      <input type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} />
      <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
      <select value={choice} onChange={(event) => setChoice(event.target.value)}>
        <option value="a">a</option>
        <option value="b">b</option>
      </select>
      <button type="button" onClick={() => setPresses(presses + 1)}>
        press
      </button>
      <output>{JSON.stringify({ checked, text, choice, presses })}</output>
    </form>
  );
}

let root: Root | null = null;
afterEach(() => {
  act(() => root?.unmount());
  cleanup();
  document.body.replaceChildren();
});

/** A prerendered form on which `early` is done before React takes it over; gives what React then knows. */
const takeOver = async (early: (form: HTMLFormElement) => readonly (Element | null)[]) => {
  const page = document.createElement("div");
  document.body.append(page);
  page.append(document.createRange().createContextualFragment(renderToString(<Form />)));
  const form = page.querySelector("form");
  if (form === null) throw new Error("No form was drawn.");
  const acts = early(form);
  await act(async () => {
    root = hydrateRoot(page, <Form />);
  });
  await act(async () => acts.forEach(replayAct));
  return { form, known: JSON.parse(form.querySelector("output")?.textContent ?? "null") };
};
const nothing = { checked: false, text: "", choice: "a", presses: 0 };

it("a box that was ticked is ticked for React too, once", async () => {
  const { form, known } = await takeOver((form) => {
    const box = form.querySelector<HTMLInputElement>("input[type=checkbox]");
    if (box) box.checked = true;
    return [box];
  });
  expect(known).toEqual({ ...nothing, checked: true });
  expect(form.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked).toBe(true);
});

it("a text that was typed is known", async () => {
  const { form, known } = await takeOver((form) => {
    const field = form.querySelector<HTMLInputElement>("input[type=search]");
    if (field) field.value = "文鼎创";
    return [field];
  });
  expect(known).toEqual({ ...nothing, text: "文鼎创" });
  expect(form.querySelector<HTMLInputElement>("input[type=search]")?.value).toBe("文鼎创");
});

it("an option that was chosen is chosen, a button that was pressed is pressed", async () => {
  const { known } = await takeOver((form) => {
    const list = form.querySelector("select");
    if (list) list.value = "b";
    return [list, form.querySelector("button")];
  });
  expect(known).toEqual({ ...nothing, choice: "b", presses: 1 });
});

it("what was undone before, and what is gone, is left alone", async () => {
  const { known } = await takeOver((form) => [
    form.querySelector("input[type=checkbox]"),
    form.querySelector("input[type=search]"),
    document.createElement("button"),
    null,
  ]);
  expect(known).toEqual(nothing);
});
