import { site } from "../../../i18n/site.ts";
import { useLocale } from "../../../i18n/use-texts.ts";
import { ActionLinks, useHasActions } from "../../../ui/button/action-links.tsx";
import styles from "./action-card.module.scss";

/** Asks a convinced reader for the next step, beside the story. Nothing where `data/site.yaml` has none. */
export function ActionCard({ slug }: { slug: string }) {
  const texts = site.texts[useLocale()].actions.texts.case;
  if (!useHasActions()) return null;
  return (
    <div className={styles["card"]}>
      {texts && (
        <div>
          <h2 className={styles["title"]}>{texts.title}</h2>
          {texts.text && <p>{texts.text}</p>}
        </div>
      )}
      <ActionLinks from={slug} />
    </div>
  );
}
