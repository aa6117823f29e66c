// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useDraft } from "../../../src/ui/fields/use-draft.ts";

const slownessMs = 500;
const input = () => screen.getByRole<HTMLInputElement>("textbox");
const type = (text: string) => fireEvent.change(input(), { target: { value: text } });
const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

/** A title kept in an address that changes half a second after it was asked to. */
function SlowTitle() {
  const [title, setTitle] = useState("");
  const { field } = useDraft(title, (text) => setTimeout(() => setTitle(text), slownessMs));
  return (
    <>
      <input {...field} />
      <output>{title}</output>
      <button type="button" onClick={() => setTitle("Before")}>
        Back
      </button>
    </>
  );
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it("shows every letter at once and passes the text on when typing pauses", async () => {
  render(<SlowTitle />);
  for (const text of ["W", "We", "Wee", "Week"]) {
    type(text);
    expect(input().value).toBe(text);
    await wait(100);
  }
  await wait(1000);
  expect(screen.getByRole("status").textContent).toBe("Week");
});

it("keeps letters that are typed while an earlier text arrives", async () => {
  render(<SlowTitle />);
  type("We");
  await wait(700);
  type("Week");
  await wait(120);
  expect(input().value).toBe("Week");
  await wait(1000);
  expect([input().value, screen.getByRole("status").textContent]).toEqual(["Week", "Week"]);
});

it("passes the text on when the field is left", async () => {
  render(<SlowTitle />);
  type("Week");
  fireEvent.blur(input());
  await wait(slownessMs);
  expect(screen.getByRole("status").textContent).toBe("Week");
});

it("follows a change that the reader did not type", async () => {
  render(<SlowTitle />);
  type("Week");
  await wait(1000);
  fireEvent.click(screen.getByRole("button"));
  expect(input().value).toBe("Before");
});
