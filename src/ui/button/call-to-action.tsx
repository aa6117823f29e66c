import type { ActionPlace } from "../../domain/site.ts";
import { site } from "../../i18n/site.ts";
import { useLocale } from "../../i18n/use-texts.ts";
import { ActionLinks, useHasActions } from "./action-links.tsx";
import styles from "./call-to-action.module.scss";

type Props = {
  /** A row among cards, a card beside a story, or the dark field below one. */
  look: "tile" | "card" | "band";
  place: ActionPlace;
  /** See `ActionLinks`. */
  from: string;
};

/** Asks a convinced reader for the next step, in the words of its place. Nothing where `data/site.yaml` has no action. */
export function CallToAction({ look, place, from }: Props) {
  const texts = site.texts[useLocale()].actions.texts[place];
  if (!useHasActions()) return null;
  const Heading = look === "tile" ? "h3" : "h2";
  return (
    <div className={styles[look]}>
      {texts && (
        <div>
          <Heading className={styles["title"]}>{texts.title}</Heading>
          {texts.text && <p className={styles["text"]}>{texts.text}</p>}
        </div>
      )}
      <div className={styles["actions"]}>
        <ActionLinks from={from} />
      </div>
    </div>
  );
}
