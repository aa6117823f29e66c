import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { ActionLinks } from "../../../ui/button/action-links.tsx";
import styles from "./case-dock.module.scss";

/** The banner, which holds the same actions on wider screens, has been read by here. In pixels. */
const startsAt = 240;

type Props = {
  slug: string;
  /** The story ends here, and the dock with it: what follows has the same actions. */
  end: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** On a phone, the next step, save and share at the lower edge of the window while the story is read. */
export function CaseDock({ slug, end, children }: Props) {
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const phone = matchMedia("(max-width: 47.99rem)");
    const update = () => {
      const isPastEnd = (end.current?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < window.innerHeight;
      setIsShown(phone.matches && window.scrollY > startsAt && !isPastEnd);
    };
    update();
    addEventListener("scroll", update, { passive: true });
    phone.addEventListener("change", update);
    return () => {
      removeEventListener("scroll", update);
      phone.removeEventListener("change", update);
    };
  }, [end]);
  return (
    isShown && (
      <div className={styles["dock"]}>
        <ActionLinks from={slug} isBrief />
        {children}
      </div>
    )
  );
}
