import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds wrong with what is shown now inside `within` (a selector), one line each. Its usual rules, best practice included,
 * unless `options` name others.
 */
export const axeFindings = async (page: Page, options: axe.RunOptions = {}, within = "html"): Promise<string[]> => {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const settings: axe.RunOptions = { resultTypes: ["violations"], ...options };
  return page.evaluate(
    async ([selector, run]) => {
      const engine = (globalThis as unknown as { axe: typeof axe }).axe;
      const { violations } = await engine.run(selector, run);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary?.split("\n")[1] ?? ""}`),
      );
    },
    [within, settings] as const,
  );
};
