import styles from "./icon.module.scss";

const shapes = {
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  close: "M6 6l12 12M18 6L6 18",
  fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  previous: "M15 5l-7 7 7 7",
  next: "M9 5l7 7-7 7",
  enlarge: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5L20 20M8 10.5h5M10.5 8v5",
  copy: "M9 9h10v11H9zM15 9V4H5v11h4",
  download: "M12 4v11M8 11.5l4 4 4-4M5 20h14",
  up: "M12 19V5m-6 6 6-6 6 6",
  down: "M12 5v14m-6-6 6 6 6-6",
  heart: "M12 20.3 4.2 12.6a5 5 0 0 1 7.1-7.1l.7.7.7-.7a5 5 0 0 1 7.1 7.1z",
  check: "m5 12.5 4.5 4.5L19 7.5",
  notEqual: "M5 9h14M5 15h14M16 4L8 20",
  equal: "M5 9h14M5 15h14",
  menu: "M4 7h16M4 12h16M4 17h16",
  filters: "M3 7h18M6.5 12h11M10 17h4",
  cards: "M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z",
  list: "M4 6h16M4 12h16M4 18h16",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5L20 20",
  unfold: "M6 9.5l6 6 6-6",
  info: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5v.01",
  share: "M12 15V4M8 7.5L12 3.5l4 4M6 11H5v9h14v-9h-1",
} as const;

export type IconName = keyof typeof shapes;

/** A line drawing in the colour of the text around it. Decorative: the control that holds it has a name. */
export function Icon({ name, size = "1.25rem" }: { name: IconName; size?: string }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className={styles["icon"]}>
      <path d={shapes[name]} />
    </svg>
  );
}
