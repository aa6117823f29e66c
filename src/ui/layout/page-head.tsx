type Props = {
  title: string;
  description: string;
  /** Address that search engines and shares should use, below the base path (`/zh/`). */
  canonical: string;
  indexed?: boolean;
};

/** The part of the head that client-side navigation has to change; link previews read the prerendered page. */
export function PageHead({ title, description, canonical, indexed = true }: Props) {
  const origin = import.meta.env.SITE_ORIGIN ?? "";
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {!indexed && <meta name="robots" content="noindex, follow" />}
      <link rel="canonical" href={`${origin}${import.meta.env.BASE_URL.slice(0, -1)}${canonical}`} />
    </>
  );
}
