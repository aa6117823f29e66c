import type { ReactNode } from "react";
import { NavLink } from "react-router";
import type { SiteLink as Target } from "../../domain/site.ts";

type Props = { link: Pick<Target, "href"> & { isPage?: boolean }; className?: string; children: ReactNode };

/** A link of `data/site.yaml`, to a page of this site or away from it. */
export function SiteLink({ link: { href, isPage }, className = "", children }: Props) {
  return isPage ? (
    <NavLink className={className} to={href} end>
      {children}
    </NavLink>
  ) : (
    <a className={className} href={href}>
      {children}
    </a>
  );
}
