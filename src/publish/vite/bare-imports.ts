import type { Plugin } from "vite";

/**
 * Keeps Vite's loader out of the build. It fetches the style sheets of a lazy part ahead of it and reports what failed in an event;
 * with one style sheet for all and failures told by `src/app/start/load-part.ts`, it would only be weight on every page.
 */
export const bareImports = (): Plugin => ({
  name: "casebook-bare-imports",
  apply: "build",
  enforce: "pre",
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => "export const __vitePreload = (load) => load();",
  },
});
