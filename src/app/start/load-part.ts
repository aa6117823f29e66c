import { isOffline } from "../../content/is-offline.ts";
import { patience } from "../../content/patience.ts";
import { PartError } from "../errors/part-error.ts";

/**
 * Fetches a part of the program and throws PartError when it cannot be had: without a network, after ten seconds of silence, or
 * because a new version of the site has taken the file away.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PartError("timeout")), patience);
  });
  try {
    return await Promise.race([load(), silence]);
  } catch (error) {
    if (error instanceof PartError) throw error;
    throw new PartError(isOffline() ? "offline" : "missing", error);
  } finally {
    clearTimeout(timer);
  }
}
