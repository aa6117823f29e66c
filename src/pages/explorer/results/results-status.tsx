import { useEffect, useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";

/** Time without a further change before the result is spoken, in milliseconds. */
const pause = 600;

type Props = {
  count: number;
  /** What is chosen, in words; empty when nothing is. */
  filters: string;
  /** The filter to drop when nothing is found, and how many cases that gives. */
  drop: string | null;
  gives: number | undefined;
  /** False while the engine is on its way and the count is still of everything. */
  isCounted: boolean;
};

/** Speaks the outcome of a change of filters: once, politely, never on arrival and never while typing goes on. */
export function ResultsStatus({ count, filters, drop, gives = 0, isCounted }: Props) {
  const t = useTexts("explorer");
  const message =
    count > 0
      ? filters === ""
        ? t("results.announce", { count })
        : t("results.announceFiltered", { count, filters })
      : drop === null
        ? t("results.announceEmpty", { filters })
        : t("results.announceDrop", { filters, label: drop, count: gives });
  const [first] = useState(message);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (!isCounted || (message === first && spoken === "")) return;
    const timer = setTimeout(() => setSpoken(message), pause);
    return () => clearTimeout(timer);
  }, [message, first, spoken, isCounted]);
  return (
    <p role="status" className="visually-hidden">
      {spoken}
    </p>
  );
}
