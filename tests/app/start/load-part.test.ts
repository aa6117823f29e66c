import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { errorKind, isStale } from "../../../src/app/errors/error-kind.ts";
import { PartError } from "../../../src/app/errors/part-error.ts";
import { loadPart } from "../../../src/app/start/load-part.ts";
import { ContentError } from "../../../src/content/content-error.ts";
import { patience } from "../../../src/content/patience.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const faultOf = async (loading: Promise<unknown>) => {
  try {
    return await loading;
  } catch (error) {
    return error instanceof PartError ? error.fault : error;
  }
};

it("hands on what was loaded", async () => {
  expect(await loadPart(async () => "code")).toBe("code");
});

it("calls a file that is gone missing, and knows that a fresh page may mend it", async () => {
  const error = await loadPart(() => Promise.reject(new TypeError("Failed to fetch"))).catch((reason) => reason);
  expect([error.fault, errorKind(error), isStale(error)]).toEqual(["missing", "unreachable", true]);
});

it("calls it offline when the browser has no network, which no reload would mend", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  const error = await loadPart(() => Promise.reject(new TypeError("Failed to fetch"))).catch((reason) => reason);
  expect([error.fault, errorKind(error), isStale(error)]).toEqual(["offline", "offline", false]);
});

it("gives up after ten seconds of silence, and not before", async () => {
  const fault = faultOf(loadPart(() => new Promise(() => undefined)));
  const early = await Promise.race([fault, vi.advanceTimersByTimeAsync(patience - 1).then(() => "still waiting")]);
  expect(early).toBe("still waiting");
  await vi.advanceTimersByTimeAsync(1);
  expect(await fault).toBe("timeout");
});

it("reloads for content of another schema version, not for damage", () => {
  expect(isStale(new ContentError("outdated", "x"))).toBe(true);
  expect(isStale(new ContentError("damaged", "x"))).toBe(false);
});
