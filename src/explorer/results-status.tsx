import { useEffect, useState } from "react";
import { useTexts } from "../i18n/use-texts.ts";

/** Time without a further change before the result is spoken, in milliseconds. */
const pause = 600;

/** Speaks the outcome of a change of filters: once, politely, never on arrival and never while typing goes on. */
export function ResultsStatus({ count, filters }: { count: number; filters: string }) {
  const t = useTexts("explorer");
  const message =
    count === 0
      ? t("results.announceEmpty", { filters })
      : filters === ""
        ? t("results.announce", { count })
        : t("results.announceFiltered", { count, filters });
  const [first] = useState(message);
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    if (message === first && spoken === "") return;
    const timer = setTimeout(() => setSpoken(message), pause);
    return () => clearTimeout(timer);
  }, [message, first, spoken]);
  return (
    <p role="status" className="visually-hidden">
      {spoken}
    </p>
  );
}
