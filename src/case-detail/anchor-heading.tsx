import type { ReactNode } from "react";
import styles from "./anchor-heading.module.scss";

type Props = { level: 2 | 3 | 4; id: string; title: string; children: ReactNode };

/** A heading one can link to; the sign beside it is the link. */
export function AnchorHeading({ level, id, title, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <Heading id={id} className={styles[`level${level}`]} tabIndex={-1}>
      {children}
      <a className={styles["anchor"]} href={`#${id}`}>
        <span className="visually-hidden">{title}</span>
        <span aria-hidden="true">#</span>
      </a>
    </Heading>
  );
}
