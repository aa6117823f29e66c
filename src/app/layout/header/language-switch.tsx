import { Link, useLocation } from "react-router";
import { languageTags, otherLocale } from "../../../domain/locale.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { switchLocaleHref } from "../../../url/paths.ts";

/**
 * A link to the same page in the other language, labelled in that language. Scroll position and focus are kept, and what the
 * history entry remembers: the number of cards shown, the list that a case belongs to.
 */
export function LanguageSwitch({ className = "" }: { className?: string | undefined }) {
  const t = useTexts("common");
  const tag = languageTags[otherLocale(useLocale())];
  const place = useLocation();
  return (
    <Link
      className={className}
      to={switchLocaleHref(place)}
      lang={tag}
      hrefLang={tag}
      aria-label={t("language.switchLabel")}
      state={{ ...place.state, keepFocus: true }}
    >
      {t("language.switch")}
    </Link>
  );
}
