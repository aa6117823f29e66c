import { Link } from "react-router";
import { languageTags } from "../../../domain/locale.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import type { MatchExplanation } from "../../../search/text/explain.ts";
import { MarkedText } from "../../../ui/text/text.tsx";
import { paths } from "../../../url/paths.ts";
import styles from "./found-note.module.scss";

/** Match kinds that are named; the others explain themselves on the card. */
const namedKinds = ["reading", "other-language", "synonym", "misspelling"] as const;

/** Below a card's summary: how the case was found, which words it lacks, and the sentence that matched where the card does not show it. */
export function FoundNote({ slug, hit }: { slug: string; hit: MatchExplanation }) {
  const t = useTexts("explorer");
  const locale = useLocale();
  const { snippet, missing } = hit;
  const kind = namedKinds.find((named) => named === hit.matchKind);
  return (
    <>
      {kind && <p className={styles["via"]}>{t(`found.${kind}`)}</p>}
      {missing.length > 0 && (
        <p className={styles["via"]}>
          {t("found.missing", { words: new Intl.ListFormat(languageTags[locale], { type: "unit" }).format(missing) })}
        </p>
      )}
      {snippet && snippet.text !== "" && (
        <p className={styles["sentence"]}>
          <MarkedText text={snippet.text} locale={snippet.lang} ranges={snippet.ranges} />
        </p>
      )}
      {snippet?.headingId && (
        <Link
          className={styles["under"]}
          to={`${paths.customerCase.href(locale, slug)}#${encodeURIComponent(snippet.headingId)}`}
        >
          <MarkedText text={snippet.heading} locale={snippet.lang} ranges={snippet.headingRanges} />
        </Link>
      )}
    </>
  );
}
