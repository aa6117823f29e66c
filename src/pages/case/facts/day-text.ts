import type { useTexts } from "../../../i18n/use-texts.ts";

/**
 * A day, `YYYY-MM-DD`, in words of the page's language; one that is damaged is shown as it came. Not by `Intl`: its first use
 * holds the page up longer than all the rest of its first drawing.
 */
export function dayText(day: string, t: ReturnType<typeof useTexts<"case">>): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const named = t("day.months").split(" ")[Number(month) - 1];
  return named === undefined ? day : t("day.text", { year, month: named, date: Number(date) });
}
