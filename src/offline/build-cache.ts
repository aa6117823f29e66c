import { cachePrefix, hashLength, type OfflinePlan } from "./offline-plan.ts";

/**
 * The copies of one build. A response goes in only when its bytes are the ones this build was published with, so a cache
 * never holds parts of two builds, whatever the server answers while it is being updated.
 */
export type BuildCache = {
  /** True when the response is of this build; false when it is not, or not worth keeping. */
  keep: (path: string, response: Response) => Promise<boolean>;
  find: (path: string) => Promise<Response | undefined>;
  /** True when this build has such a file. */
  knows: (path: string) => boolean;
};

export function createBuildCache(plan: OfflinePlan, caches: CacheStorage): BuildCache {
  const open = () => caches.open(cachePrefix + plan.build);
  const address = (path: string) => plan.base + path;
  const knows = (path: string) => Object.hasOwn(plan.files, path);
  return {
    knows,
    async keep(path, response) {
      if (!response.ok || !knows(path)) return false;
      const bytes = await response.arrayBuffer();
      if ((await hashOf(bytes)) !== plan.files[path]) return false;
      // A response that was redirected may not answer a navigation; a new one of the same bytes may.
      const { headers } = response;
      await (await open()).put(address(path), new Response(bytes, { headers: withoutEncoding(headers) }));
      return true;
    },
    find: async (path) => (await open()).match(address(path)),
  };
}

/** The body that scripts see is already unpacked. */
function withoutEncoding(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete("content-encoding");
  kept.delete("content-length");
  return kept;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, hashLength);
}
