import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { caseQuery } from "../../../content/cache.ts";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import { useLocale } from "../../../i18n/use-texts.ts";

export type PackState = {
  stage: "idle" | "loading" | "ready" | "failed";
  /** The cases in full while they are being printed, else null. */
  details: CaseDetail[] | null;
  print: () => void;
};

/** Loads all cases of a list, renders them and opens the print dialog; afterwards they are removed again. */
export function usePrintPack(slugs: readonly string[]): PackState {
  const client = useQueryClient();
  const locale = useLocale();
  const [stage, setStage] = useState<PackState["stage"]>("idle");
  const [details, setDetails] = useState<CaseDetail[] | null>(null);

  useEffect(() => {
    if (details === null) return;
    const done = () => {
      setDetails(null);
      setStage("idle");
    };
    window.addEventListener("afterprint", done);
    window.print();
    return () => window.removeEventListener("afterprint", done);
  }, [details]);

  const print = async () => {
    setStage("loading");
    try {
      setDetails(await Promise.all(slugs.map((slug) => client.ensureQueryData(caseQuery(locale, slug)))));
      setStage("ready");
    } catch (error) {
      console.error(error);
      setStage("failed");
    }
  };
  return { stage, details, print: () => void print() };
}
