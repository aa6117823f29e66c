import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import { caseQuery } from "../../../content/cache.ts";
import { type Locale, languageTags, otherLocale } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { caseTextOf } from "../../../search/text/case-text.ts";
import { type Explanation, explainMatch } from "../../../search/text/explain-match.ts";
import { MarkedText } from "../../../ui/text/marked-text.tsx";
import { paths } from "../../../url/paths.ts";
import type { FoundCase } from "../search/found-case.ts";
import styles from "./found-note.module.scss";

type Sentence = NonNullable<Explanation["sentence"]> & { lang: Locale };

/** Below a card's summary: why the case was found, and where the card itself does not show it, the sentence that matched. */
export function FoundNote({ slug, found }: { slug: string; found: FoundCase }) {
  const t = useTexts("finder");
  const locale = useLocale();
  const sentence = useSentence(slug, found);
  const lang = sentence && sentence.lang !== locale ? languageTags[sentence.lang] : undefined;
  return (
    <>
      {found.via && <p className={styles["via"]}>{t(`found.${found.via}`)}</p>}
      {sentence && (
        <p lang={lang} className={styles["sentence"]}>
          <MarkedText text={sentence.text} locale={sentence.lang} ranges={sentence.ranges} />
        </p>
      )}
      {sentence?.id && (
        <Link
          className={styles["under"]}
          lang={lang}
          to={`${paths.customerCase.href(locale, slug)}#${encodeURIComponent(sentence.id)}`}
        >
          <MarkedText text={sentence.heading} locale={sentence.lang} ranges={sentence.headingRanges} />
        </Link>
      )}
    </>
  );
}

/** How long the text must rest before bodies are fetched for it, in milliseconds. */
const rest = 250;

/** The best sentence of the body in the page's language, or else in the other; null while unknown or where there is none. */
function useSentence(slug: string, { title, summary, passage }: FoundCase): Sentence | null {
  const client = useQueryClient();
  const locale = useLocale();
  const isPlain = title.length + summary.length > 0;
  const [known, setKnown] = useState<{ for: FoundCase["passage"]; sentence: Sentence | null } | null>(null);
  useEffect(() => {
    if (passage === undefined || isPlain) return;
    let isCurrent = true;
    const look = async () => {
      for (const lang of [locale, otherLocale(locale)]) {
        const detail = await client.ensureQueryData(caseQuery(lang, slug));
        const { sentence } = explainMatch(passage.fold, passage.marks, caseTextOf(detail));
        if (sentence !== null) return { ...sentence, lang: detail.lang };
      }
      return null;
    };
    const show = (sentence: Sentence | null) => isCurrent && setKnown({ for: passage, sentence });
    // A body that cannot be fetched costs its sentence; the case stands in the list all the same.
    const timer = setTimeout(() => void look().then(show, () => show(null)), rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, locale, slug, passage, isPlain]);
  return known !== null && known.for === passage ? known.sentence : null;
}
