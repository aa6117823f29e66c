import { useTranslation } from "react-i18next";
import { useLocale } from "./locale-context.ts";
import type { Namespace } from "./namespaces.ts";

/** The texts of one namespace in the page's language, as a typed `t`. */
export function useTexts<N extends Namespace>(namespace: N) {
  const locale = useLocale();
  return useTranslation(namespace, { lng: locale }).t;
}
