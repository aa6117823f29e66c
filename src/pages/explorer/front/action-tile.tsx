import type { ActionPlace } from "../../../domain/site.ts";
import { site } from "../../../i18n/site.ts";
import { useLocale } from "../../../i18n/use-texts.ts";
import { ActionLinks, useHasActions } from "../../../ui/button/action-links.tsx";
import styles from "./action-tile.module.scss";

/** A row that asks a convinced reader for the next step. Nothing where `data/site.yaml` has none. */
export function ActionTile({ place, from }: { place: ActionPlace; from: string }) {
  const texts = site.texts[useLocale()].actions.texts[place];
  if (!useHasActions()) return null;
  return (
    <div className={styles["tile"]}>
      {texts && (
        <div>
          <h3 className={styles["title"]}>{texts.title}</h3>
          {texts.text && <p className={styles["text"]}>{texts.text}</p>}
        </div>
      )}
      <div className={styles["actions"]}>
        <ActionLinks from={from} />
      </div>
    </div>
  );
}
