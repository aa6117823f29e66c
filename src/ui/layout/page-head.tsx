type Props = {
  title: string;
  description: string;
  /** Address that search engines and shares should use, below the base path (`/zh/`). */
  canonical: string;
  indexed?: boolean;
};

/** The parts of the head that change with the page while reading on; link previews read the rest from the prerendered page. */
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
