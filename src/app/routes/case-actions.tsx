import { CompareLink } from "../../pages/compare/compare-link.tsx";
import { HeartButton } from "../../pages/shortlist/store/heart-button.tsx";

/** What a reader can do with a case besides sharing it. */
export function CaseActions({ slug, company }: { slug: string; company: string }) {
  return (
    <>
      <CompareLink slug={slug} />
      <HeartButton slug={slug} company={company} />
    </>
  );
}
