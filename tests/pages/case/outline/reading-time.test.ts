import { expect, it } from "vitest";
import { readingMinutes } from "../../../../src/pages/case/outline/reading-time.ts";

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

it.each([
  ["nothing", "", 1],
  ["a word", "hello", 1],
  ["400 Han characters", "案".repeat(400), 1],
  ["1,200 Han characters", "案".repeat(1200), 3],
  ["230 words", words(230), 1],
  ["1,150 words", words(1150), 5],
  ["800 Han characters and 460 words", "案".repeat(800) + words(460), 4],
  ["punctuation only", "，。！？".repeat(1000), 1],
])("%s", (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

it("counts a Latin word inside Chinese once, and hyphens and apostrophes within it", () => {
  const text = "用 don't-stop-me 案".repeat(230);
  expect(readingMinutes(text)).toBe(Math.round(460 / 400 + 1));
});
