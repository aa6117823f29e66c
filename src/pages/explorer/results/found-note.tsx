import { Link } from "react-router";
import { languageTags } from "../../../domain/locale.ts";
import { useLocale } from "../../../i18n/locale-context.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { MarkedText } from "../../../ui/text/marked-text.tsx";
import { paths } from "../../../url/paths.ts";
import type { FoundCase } from "../search/found-case.ts";
import styles from "./found-note.module.scss";

/** Match kinds worth a word; the card itself shows the others. */
const explainedKinds = ["reading", "other-language", "synonym", "misspelling"] as const;

/** Below a card's summary: why the case was found, and where the card itself does not show it, the sentence that matched. */
export function FoundNote({ slug, found }: { slug: string; found: FoundCase }) {
  const t = useTexts("finder");
  const locale = useLocale();
  const { snippet } = found;
  const kind = explainedKinds.find((explained) => explained === found.matchKind);
  const lang = snippet && snippet.lang !== locale ? languageTags[snippet.lang] : undefined;
  return (
    <>
      {kind && <p className={styles["via"]}>{t(`found.${kind}`)}</p>}
      {snippet && snippet.text !== "" && (
        <p lang={lang} className={styles["sentence"]}>
          <MarkedText text={snippet.text} locale={snippet.lang} ranges={snippet.ranges} />
        </p>
      )}
      {snippet?.headingId && (
        <Link
          className={styles["under"]}
          lang={lang}
          to={`${paths.customerCase.href(locale, slug)}#${encodeURIComponent(snippet.headingId)}`}
        >
          <MarkedText text={snippet.heading} locale={snippet.lang} ranges={snippet.headingRanges} />
        </Link>
      )}
    </>
  );
}
