import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";

type Props = {
  id: string;
  className?: string | undefined;
  current?: boolean;
  onFollow?: (address: string) => void;
  children: ReactNode;
};

/**
 * A link to a heading of this page. It goes through the router, so that the history entry keeps the query and the list the reader
 * came from; with a bare `#id` the browser would add an entry without state.
 */
export function HashLink({ id, className, current = false, onFollow, children }: Props) {
  const { pathname, search, state } = useLocation();
  const list = typeof state === "object" && state !== null && "list" in state ? { list: state.list } : null;
  return (
    <Link
      to={{ pathname, search, hash: `#${id}` }}
      state={list}
      className={className}
      aria-current={current ? "location" : undefined}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) onFollow?.(event.currentTarget.href);
      }}
    >
      {children}
    </Link>
  );
}
