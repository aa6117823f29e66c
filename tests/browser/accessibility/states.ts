import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/domain/locale.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { text } from "../faults/fault.ts";

export type State = {
  name: string;
  path: (locale: Locale, slugs: readonly string[]) => string;
  /** What brings the page into this state after it has loaded; a state of narrow windows only says so. */
  enter?: (page: Page, locale: Locale) => Promise<unknown>;
  widths?: readonly number[];
};

export const slugsOf = (locale: Locale): string[] =>
  (
    JSON.parse(readFileSync(`${fixtureSite}/data/${locale}/catalog.json`, "utf8")) as { cases: { slug: string }[] }
  ).cases.map(({ slug }) => slug);

/** The states of the site that a reader meets. */
export const states: readonly State[] = [
  { name: "the chooser", path: () => "" },
  { name: "the list", path: (locale) => `${locale}/` },
  { name: "the list, filtered", path: (locale) => `${locale}/?sector=banking&product=vault` },
  { name: "the list, no match for the filters", path: (locale) => `${locale}/?sector=devices&product=gpu` },
  { name: "the list, nothing found", path: (locale) => `${locale}/?sector=banking&q=zzzzzz` },
  { name: "the compact list", path: (locale) => `${locale}/?view=list` },
  {
    name: "the filter dialog",
    path: (locale) => `${locale}/`,
    enter: (page, locale) =>
      page.getByRole("button", { name: text(locale, "explorer", "filters"), exact: true }).click(),
    widths: [320, 768],
  },
  {
    name: "the list with all values of a facet",
    path: (locale) => `${locale}/`,
    enter: (page) => page.locator("aside button[aria-expanded=false]").filter({ visible: true }).first().click(),
    widths: [1280],
  },
  {
    name: "the questions that find similar cases",
    path: (locale) => `${locale}/`,
    enter: async (page, locale) => {
      await page.getByRole("button", { name: text(locale, "explorer", "similar.open") }).click();
      await page.getByRole("dialog").getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "search with suggestions",
    path: (locale) => `${locale}/`,
    enter: async (page) => {
      await page.locator("[role=search] input").fill("z");
      await page.getByRole("option").first().waitFor();
    },
  },
  { name: "a landing page", path: (locale) => `${locale}/sector/banking/` },
  { name: "a case", path: (locale, [slug]) => `${locale}/cases/${slug}/` },
  {
    name: "the share menu",
    widths: [390],
    path: (locale, [slug]) => `${locale}/cases/${slug}/`,
    enter: async (page, locale) => {
      // On a phone it stands at the lower edge of the window once the story is read.
      const share = page.getByRole("button", { name: text(locale, "common", "share") }).filter({ visible: true });
      if ((await share.count()) === 0) await page.evaluate(() => scrollTo(0, 600));
      await share.first().click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "two cases compared", path: (locale, [one, other]) => `${locale}/compare/?cases=${one},${other}` },
  { name: "a shortlist", path: (locale, [one, other]) => `${locale}/shortlist/?cases=${one},${other}&title=Two` },
  { name: "the insights", path: (locale) => `${locale}/insights/` },
  { name: "the index of all cases", path: (locale) => `${locale}/cases/` },
  { name: "cases to compare, none chosen", path: (locale) => `${locale}/compare/` },
  { name: "a shortlist with a case that is gone", path: (locale, [one]) => `${locale}/shortlist/?cases=${one},nobody` },
  { name: "an embedded list", path: (locale) => `embed/list/?lang=${locale}&limit=3` },
  { name: "an embedded case", path: (locale, [slug]) => `embed/case/?lang=${locale}&slug=${slug}&scheme=dark` },
  { name: "an unknown page", path: (locale) => `${locale}/nowhere/` },
  { name: "an unknown case", path: (locale) => `${locale}/cases/nobody-knows/` },
];
