// @vitest-environment happy-dom
import { act, cleanup } from "@testing-library/react";
import { useState } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, it } from "vitest";
import { keepEarlyText, reportEarlyInput } from "../../../src/app/start/report-early-input.ts";

function Form() {
  const [checked, setChecked] = useState(false);
  const [text, setText] = useState("");
  const [choice, setChoice] = useState("a");
  return (
    <form>
      <input type="checkbox" checked={checked} onChange={(event) => setChecked(event.target.checked)} />
      <input type="search" name="q" value={text} onChange={(event) => setText(event.target.value)} />
      <select value={choice} onChange={(event) => setChoice(event.target.value)}>
        <option value="a">a</option>
        <option value="b">b</option>
      </select>
      <output>{JSON.stringify({ checked, text, choice })}</output>
    </form>
  );
}

let root: Root | null = null;
afterEach(() => {
  act(() => root?.unmount());
  cleanup();
  document.body.replaceChildren();
});

/** A prerendered form that the reader changes before React takes it over; returns what React then knows. */
const takeOver = async (change: (form: HTMLFormElement) => void) => {
  const page = document.createElement("div");
  document.body.append(page);
  page.append(document.createRange().createContextualFragment(renderToString(<Form />)));
  const form = page.querySelector("form");
  if (form === null) throw new Error("No form was drawn.");
  change(form);
  await act(async () => {
    root = hydrateRoot(page, <Form />);
  });
  await act(async () => reportEarlyInput(page));
  return { form, known: JSON.parse(form.querySelector("output")?.textContent ?? "null") };
};
const untouched = { checked: false, text: "", choice: "a" };

it("reads a box that was ticked", async () => {
  const { form, known } = await takeOver((form) =>
    form.querySelector<HTMLInputElement>("input[type=checkbox]")?.click(),
  );
  expect(known).toEqual({ ...untouched, checked: true });
  expect(form.querySelector<HTMLInputElement>("input[type=checkbox]")?.checked).toBe(true);
});

it("reads a text that was typed", async () => {
  const { form, known } = await takeOver((form) => {
    const field = form.querySelector<HTMLInputElement>("input[type=search]");
    if (field) field.value = "文鼎创";
  });
  expect(known).toEqual({ ...untouched, text: "文鼎创" });
  expect(form.querySelector<HTMLInputElement>("input[type=search]")?.value).toBe("文鼎创");
});

it("reads an option that was chosen", async () => {
  const { known } = await takeOver((form) => {
    const list = form.querySelector("select");
    if (list) list.value = "b";
  });
  expect(known).toEqual({ ...untouched, choice: "b" });
});

it("changes nothing where nothing was done, or undone again", async () => {
  const { known } = await takeOver((form) => {
    const box = form.querySelector<HTMLInputElement>("input[type=checkbox]");
    box?.click();
    box?.click();
  });
  expect(known).toEqual(untouched);
});

it("types what was typed into a page that is drawn afresh, and keeps the focus there", async () => {
  const page = document.createElement("div");
  document.body.append(page);
  page.append(document.createRange().createContextualFragment(renderToString(<Form />)));
  const box = page.querySelector<HTMLInputElement>('input[name="q"]');
  box?.focus();
  if (box) box.value = "k8s";
  const typeEarlyText = keepEarlyText(page);
  page.replaceChildren();
  await act(async () => {
    root = createRoot(page);
    root.render(<Form />);
  });
  await act(async () => typeEarlyText());
  expect(JSON.parse(page.querySelector("output")?.textContent ?? "")).toMatchObject({ text: "k8s" });
  expect(document.activeElement).toBe(page.querySelector('input[name="q"]'));
});
