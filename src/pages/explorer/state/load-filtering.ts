import type { i18n as I18n } from "i18next";
import { useSyncExternalStore } from "react";
import type { Locale } from "../../../domain/locale.ts";
import { loadTexts } from "../../../i18n/create-i18n.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useI18n } from "../../../i18n/use-texts.ts";
import type { Filtering } from "./filtering.ts";

let loaded: Filtering | null = null;
const listeners = new Set<() => void>();

export const isFilteringLoaded = (): boolean => loaded !== null;

/** Fetches the engine and its texts once. The unfiltered list does without, so they come with the first sign of a need. */
export async function loadFiltering(i18n: I18n, locale: Locale): Promise<void> {
  const [{ filtering }] = await Promise.all([import("./filtering.ts"), loadTexts(i18n, locale, ["finder"])]);
  loaded = filtering;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The engine, or null until it is there. A prerendered page is drawn with it only where its address `needsIt`. */
export function useFiltering(needsIt: boolean): Filtering | null {
  const i18n = useI18n();
  const locale = useLocale();
  const read = () => (i18n.hasResourceBundle(locale, "finder") ? loaded : null);
  return useSyncExternalStore(subscribe, read, () => (needsIt ? read() : null));
}
