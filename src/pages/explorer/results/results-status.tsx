import { useEffect, useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";

/** Time without a further change before the result is announced, in milliseconds. */
const announceDelayMs = 600;

type Props = {
  count: number;
  /** What is chosen, in words; empty when nothing is. */
  filters: string;
  /** The filter to remove when nothing is found, and how many cases that gives. */
  removal: string | null;
  gives: number | undefined;
};

/** Announces the result of a change: once, politely, never on arrival and never while typing goes on. */
export function ResultsStatus({ count, filters, removal, gives = 0 }: Props) {
  const t = useTexts("explorer");
  const message =
    count > 0
      ? filters === ""
        ? t("results.announce", { count })
        : t("results.announceFiltered", { count, filters })
      : removal === null
        ? t("results.announceEmpty", { filters })
        : t("results.announceDrop", { filters, label: removal, count: gives });
  const [first] = useState(message);
  const [announced, setAnnounced] = useState("");
  useEffect(() => {
    if (message === first && announced === "") return;
    const timer = setTimeout(() => setAnnounced(message), announceDelayMs);
    return () => clearTimeout(timer);
  }, [message, first, announced]);
  return (
    <p role="status" className="visually-hidden">
      {announced}
    </p>
  );
}
