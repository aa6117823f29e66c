import styles from "./page-skeleton.module.scss";

/** Stands while the first page loads without a prerendered one; appears only after a moment, so a fast start never flickers. */
export function PageSkeleton() {
  return (
    <div className={styles["skeleton"]} aria-hidden="true">
      <div className={styles["bar"]} />
      <div className={styles["title"]} />
      <div className={styles["block"]} />
      <div className={styles["block"]} />
    </div>
  );
}
