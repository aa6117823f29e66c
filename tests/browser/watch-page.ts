import type { Page } from "@playwright/test";

export type Noise = { kind: "console" | "error" | "policy"; text: string };

/** What Playwright says when a test keeps service workers out. */
const blockedByTest = "Service Worker registration blocked by Playwright";

/** Collects all that a page complains about: console errors and warnings, uncaught errors, breaches of the content policy. */
export const watchPage = async (page: Page): Promise<Noise[]> => {
  const noise: Noise[] = [];
  page.on("console", (message) => {
    const isLoud = message.type() === "error" || message.type() === "warning";
    if (isLoud && message.text() !== blockedByTest) noise.push({ kind: "console", text: message.text() });
  });
  page.on("pageerror", (error) => noise.push({ kind: "error", text: String(error) }));
  await page.exposeFunction("casebookPolicyBreach", (text: string) => noise.push({ kind: "policy", text }));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as unknown as { casebookPolicyBreach: (text: string) => void }).casebookPolicyBreach;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return noise;
};
