import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ChunkLoadError, errorKind, isStale, loadChunk } from "../../../src/app/errors/errors.ts";
import { ContentError, requestTimeoutMs } from "../../../src/content/errors.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const faultOf = async (loading: Promise<unknown>) => {
  try {
    return await loading;
  } catch (error) {
    return error instanceof ChunkLoadError ? error.fault : error;
  }
};

it("returns what was loaded", async () => {
  expect(await loadChunk(async () => "code")).toBe("code");
});

it("reports a file that is gone as missing, and a reload may help", async () => {
  const error = await loadChunk(() => Promise.reject(new TypeError("Failed to fetch"))).catch((reason) => reason);
  expect([error.fault, errorKind(error), isStale(error)]).toEqual(["missing", "unreachable", true]);
});

it("reports offline when the browser has no network, and a reload does not help", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  const error = await loadChunk(() => Promise.reject(new TypeError("Failed to fetch"))).catch((reason) => reason);
  expect([error.fault, errorKind(error), isStale(error)]).toEqual(["offline", "offline", false]);
});

it("gives up after ten seconds without an answer, and not before", async () => {
  const fault = faultOf(loadChunk(() => new Promise(() => undefined)));
  const early = await Promise.race([
    fault,
    vi.advanceTimersByTimeAsync(requestTimeoutMs - 1).then(() => "still waiting"),
  ]);
  expect(early).toBe("still waiting");
  await vi.advanceTimersByTimeAsync(1);
  expect(await fault).toBe("timeout");
});

it("a reload helps for content of another schema version, not for damaged content", () => {
  expect(isStale(new ContentError("outdated", "x"))).toBe(true);
  expect(isStale(new ContentError("damaged", "x"))).toBe(false);
});
