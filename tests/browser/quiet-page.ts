import { test as base, expect } from "@playwright/test";
import { type Noise, watchPage } from "./watch-page.ts";

/**
 * A page on which nothing may be complained about: a console error or warning, an uncaught error, or a breach of the
 * content policy fails the test when it ends. A test that provokes one takes it out of `noise` after checking it.
 */
export const test = base.extend<{ noise: Noise[] }>({
  noise: [
    async ({ page }, use) => {
      const noise = await watchPage(page);
      await use(noise);
      expect(noise, "console, errors and policy").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
