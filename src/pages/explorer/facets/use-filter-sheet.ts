import { useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import { readPlace } from "../state/place.ts";

/**
 * Opening the sheet is a step in the history, so Back closes it. The first filter chosen inside takes that step over
 * (`use-explorer.ts`), so that closing leaves no empty step behind.
 */
export function useFilterSheet() {
  const { state, pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const { sheet } = readPlace(state);
  const [wanted, setWanted] = useState(false);
  const isOpen = wanted && sheet !== undefined;
  useEffect(() => {
    if (sheet === undefined) setWanted(false);
  }, [sheet]);
  return {
    isOpen,
    show: () => {
      setWanted(true);
      void navigate(
        { pathname, search, hash },
        { state: { sheet: "opened", keepFocus: true }, preventScrollReset: true },
      );
    },
    hide: () => {
      if (!isOpen) return;
      setWanted(false);
      if (sheet === "opened") void navigate(-1);
    },
  };
}
