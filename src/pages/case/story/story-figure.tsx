import { useContext } from "react";
import { type Locale, languageTags } from "../../../domain/locale.ts";
import type { Picture } from "../../../domain/picture.ts";
import { useLocale, useTexts } from "../../../i18n/use-texts.ts";
import { CasePicture } from "../../../ui/picture/case-picture.tsx";
import { Icon } from "../../../ui/picture/icon.tsx";
import { LangText } from "../../../ui/text/text.tsx";
import { CaseContext } from "../case-context.ts";
import styles from "./story-figure.module.scss";

type Props = { picture: Picture; company: string; lang: Locale; eager?: boolean };

/** A picture with its caption. A button over the picture opens the viewer. */
export function StoryFigure({ picture, company, lang, eager = false }: Props) {
  const t = useTexts("case");
  const common = useTexts("common");
  const locale = useLocale();
  const { openPicture } = useContext(CaseContext);
  return (
    <figure className={styles["figure"]}>
      <div className={styles["frame"]}>
        <CasePicture picture={picture} company={company} missingText={common("picture.missing")} eager={eager}>
          <button
            type="button"
            className={styles["zoom"]}
            lang={languageTags[locale]}
            onClick={() => openPicture(picture)}
          >
            <LangText className="visually-hidden" text={t("zoom.open", { alt: picture.alt })} locale={locale} />
            <span className={styles["sign"]}>
              <Icon name="enlarge" />
            </span>
          </button>
        </CasePicture>
      </div>
      {picture.caption && (
        <LangText as="figcaption" className={styles["caption"]} text={picture.caption} locale={lang} />
      )}
    </figure>
  );
}
