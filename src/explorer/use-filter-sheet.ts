import { useLocation, useNavigate } from "react-router";

/** The sheet is a step in the history, so Back closes it; choices made inside replace nothing and stay. */
export function useFilterSheet() {
  const location = useLocation();
  const navigate = useNavigate();
  const { state, pathname, search, hash } = location;
  const isOpen = typeof state === "object" && state !== null && "sheet" in state;
  return {
    isOpen,
    show: () =>
      void navigate({ pathname, search, hash }, { state: { sheet: true, keepFocus: true }, preventScrollReset: true }),
    hide: () => {
      if (isOpen)
        void navigate(
          { pathname, search, hash },
          { state: { keepFocus: true }, replace: true, preventScrollReset: true },
        );
    },
  };
}
