import { useNavigation } from "react-router";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./navigation-progress.module.scss";

/** A thin bar on top while the next page loads; its own delay keeps it away from anything quicker than 300 ms. */
export function NavigationProgress() {
  const t = useTexts("common");
  if (useNavigation().state === "idle") return null;
  return <div className={styles["progress"]} role="progressbar" aria-label={t("loading")} />;
}
