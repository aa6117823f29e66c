import { createContext, useContext } from "react";

/** What a page says of itself. A page that says there is none has neither description nor address. */
export type PageHeadProps = {
  title: string;
  description?: string;
  /** Address that search engines and shares should use, below the base path (`/zh/`). */
  canonical?: string;
  indexed?: boolean;
};

/** Takes the heads of pages in the build, which writes them itself with all else that belongs there; null in the browser. */
export const HeadCollector = createContext<((head: PageHeadProps) => void) | null>(null);

/** The part of the head that client-side navigation has to change; link previews read the prerendered page. */
export function PageHead(props: PageHeadProps) {
  const collect = useContext(HeadCollector);
  if (collect !== null) {
    collect(props);
    return null;
  }
  const { title, description, canonical, indexed = true } = props;
  const origin = import.meta.env.SITE_ORIGIN ?? "";
  return (
    <>
      <title>{title}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {!indexed && <meta name="robots" content="noindex, follow" />}
      {canonical !== undefined && (
        <link rel="canonical" href={`${origin}${import.meta.env.BASE_URL.slice(0, -1)}${canonical}`} />
      )}
    </>
  );
}
