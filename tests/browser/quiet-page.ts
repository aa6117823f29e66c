import { test as base, expect } from "@playwright/test";

/** What Playwright says when a test keeps service workers out. */
const blockedByTest = "Service Worker registration blocked by Playwright";

export type Noise = { kind: "console" | "error" | "policy"; text: string };

/**
 * A page on which nothing may be complained about: a console error or warning, an uncaught error, or a breach of the
 * content policy fails the test when it ends. A test that provokes one takes it out of `noise` after checking it.
 */
export const test = base.extend<{ noise: Noise[] }>({
  noise: [
    async ({ page }, use) => {
      const noise: Noise[] = [];
      page.on("console", (message) => {
        const isLoud = message.type() === "error" || message.type() === "warning";
        if (isLoud && message.text() !== blockedByTest) noise.push({ kind: "console", text: message.text() });
      });
      page.on("pageerror", (error) => noise.push({ kind: "error", text: String(error) }));
      await page.exposeFunction("casebookPolicyBreach", (text: string) => noise.push({ kind: "policy", text }));
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          const report = (globalThis as unknown as { casebookPolicyBreach: (text: string) => void })
            .casebookPolicyBreach;
          report(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(noise);
      expect(noise, "console, errors and policy").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
