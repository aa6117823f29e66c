import type { ReactNode } from "react";
import layout from "./layout.module.scss";

type Props = { title: ReactNode; lead: ReactNode; className?: string | undefined; children?: ReactNode };

/** The start of a page: its heading, which takes the focus after a navigation, a sentence about the page, and what follows them. */
export function PageIntro({ title, lead, className = layout["intro"], children }: Props) {
  return (
    <header className={className}>
      <h1 className={layout["title"]} tabIndex={-1}>
        {title}
      </h1>
      <p className={layout["lead"]}>{lead}</p>
      {children}
    </header>
  );
}
