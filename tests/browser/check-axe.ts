import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "@playwright/test";
import type axe from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Every complaint of every axe rule, best practice and AAA included, about what is shown now inside `within` (a selector):
 * `rule: element`.
 */
export async function complaints(page: Page | Frame, within = "html"): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async (selector) => {
    const engine = (globalThis as unknown as { axe: typeof axe }).axe;
    const rules = Object.fromEntries(engine.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations } = await engine.run(selector, { rules, resultTypes: ["violations"], iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, within);
}
