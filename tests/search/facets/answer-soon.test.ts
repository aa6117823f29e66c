import { describe, expect, it } from "vitest";
import { createAnswerSoon } from "../../../src/search/facets/answer-soon.ts";

/** Steps that note each time they are taken up. */
function* stepsOf(name: string, count: number, seen: string[]): Generator<void, string> {
  for (let i = 0; i < count; i++) {
    seen.push(`${name}${i}`);
    yield;
  }
  return name;
}

describe("an answer in slices", () => {
  it("is given at once where it fits into one", async () => {
    const seen: string[] = [];
    const answer = createAnswerSoon(1_000)(stepsOf("a", 3, seen));
    expect(seen).toEqual(["a0", "a1", "a2"]);
    expect(await answer).toBe("a");
  });

  it("lets other tasks run between slices", async () => {
    const seen: string[] = [];
    const answer = createAnswerSoon(0)(stepsOf("a", 2, seen));
    seen.push("task");
    expect(await answer).toBe("a");
    expect(seen).toEqual(["a0", "task", "a1"]);
  });

  it("is dropped when a later question overtakes it, and its work stops", async () => {
    const seen: string[] = [];
    const answerSoon = createAnswerSoon(0);
    const first = answerSoon(stepsOf("a", 100, seen));
    const second = answerSoon(stepsOf("b", 2, seen));
    expect(await first).toBeNull();
    expect(await second).toBe("b");
    expect(seen).toEqual(["a0", "b0", "b1"]);
  });

  it("does not disturb those of another page part", async () => {
    const both = [createAnswerSoon(0)(stepsOf("a", 3, [])), createAnswerSoon(0)(stepsOf("b", 3, []))];
    expect(await Promise.all(both)).toEqual(["a", "b"]);
  });
});
