import { useNavigation } from "react-router";
import { useTexts } from "../../i18n/use-texts.ts";
import styles from "./loading.module.scss";

/** A thin bar on top while the next page loads. It shows after 300 ms, so quick pages never flicker. */
export function NavigationProgress() {
  const t = useTexts("common");
  if (useNavigation().state === "idle") return null;
  return <div className={styles["progress"]} role="progressbar" aria-label={t("loading")} />;
}

/** Placeholder while the first page loads without a prerendered one. It shows after 300 ms. */
export function PageSkeleton() {
  return (
    <div className={styles["skeleton"]} aria-hidden="true">
      <div className={styles["block"]} />
      <div className={styles["block"]} />
      <div className={styles["block"]} />
    </div>
  );
}
