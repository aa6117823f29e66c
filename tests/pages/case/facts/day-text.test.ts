import { expect, it } from "vitest";
import { type Locale, languageTags, locales } from "../../../../src/domain/locale.ts";
import { createI18n, loadTexts } from "../../../../src/i18n/create-i18n.ts";
import { dayText } from "../../../../src/pages/case/facts/day-text.ts";

const i18n = await createI18n();
await Promise.all(locales.map((locale) => loadTexts(i18n, locale, ["case"])));
const write = (day: string, locale: Locale) => dayText(day, i18n.getFixedT(locale, "case"));

it.each(locales)("writes every month as the language does, in %s", (locale) => {
  const format = new Intl.DateTimeFormat(languageTags[locale], { dateStyle: "long", timeZone: "UTC" });
  for (let month = 1; month <= 12; month++) {
    const day = `2026-${String(month).padStart(2, "0")}-0${(month % 9) + 1}`;
    expect(write(day, locale)).toBe(format.format(new Date(`${day}T00:00:00Z`)));
  }
});

it.each(["", "soon", "2026-13-01", "2026-00-10", "2026-1-5"])("shows %j as it came", (day) => {
  expect(write(day, "en")).toBe(day);
});
