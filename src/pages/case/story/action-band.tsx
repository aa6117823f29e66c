import { site } from "../../../i18n/site.ts";
import { useLocale } from "../../../i18n/use-texts.ts";
import { ActionLinks, useHasActions } from "../../../ui/button/action-links.tsx";
import styles from "./action-band.module.scss";

/** The one dark field of the page, after the story: asks for the next step. Nothing where `data/site.yaml` has none. */
export function ActionBand({ slug }: { slug: string }) {
  const texts = site.texts[useLocale()].actions.texts.end;
  if (!useHasActions()) return null;
  return (
    <div className={styles["band"]}>
      {texts && (
        <div>
          <h2 className={styles["title"]}>{texts.title}</h2>
          {texts.text && <p className={styles["text"]}>{texts.text}</p>}
        </div>
      )}
      <div className={styles["actions"]}>
        <ActionLinks from={slug} />
      </div>
    </div>
  );
}
