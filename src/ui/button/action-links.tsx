import type { SiteLink as Target } from "../../domain/site.ts";
import { site } from "../../i18n/site.ts";
import { useLocale } from "../../i18n/use-texts.ts";
import actions from "./actions.module.scss";
import { SiteLink } from "./site-link.tsx";

/** An address with where the reader came from, for those who answer. Only web addresses can carry it. */
const withOrigin = (href: string, from: string): string => {
  if (from === "" || !href.startsWith("https:")) return href;
  const url = new URL(href);
  url.searchParams.set("from", from);
  return url.href;
};

/** Whether `data/site.yaml` sets a button for convinced readers. */
export const useHasActions = (): boolean => {
  const { primary, secondary } = site.texts[useLocale()].actions;
  return primary !== undefined || secondary !== undefined;
};

type Props = {
  /** What the reader looks at: the slug of a case, or ids of filters such as `industry:finance`. Never a typed text. */
  from: string;
  /** Leaves out the second button. */
  isBrief?: boolean;
};

/** The buttons for a convinced reader, as `data/site.yaml` sets them; nothing where it sets none. */
export function ActionLinks({ from, isBrief = false }: Props) {
  const { primary, secondary } = site.texts[useLocale()].actions;
  const link = (target: Target | undefined, kind: "primary" | "quiet") =>
    target && (
      <SiteLink className={actions[kind] ?? ""} link={{ ...target, href: withOrigin(target.href, from) }}>
        {target.label}
      </SiteLink>
    );
  return (
    <>
      {link(primary, "primary")}
      {!isBrief && link(secondary, "quiet")}
    </>
  );
}
