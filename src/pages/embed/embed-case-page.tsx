import { useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "react-router";
import { caseQuery } from "../../content/cache.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { PageHead } from "../../ui/layout/page-head.tsx";
import { paths } from "../../url/paths.ts";
import { readCaseEmbed } from "./embed-address.ts";
import { EmbedCard, maxLabels } from "./embed-card.tsx";

/** `/embed/case/?slug=…&lang=zh`: one card. */
export function EmbedCasePage() {
  const t = useTexts("embed");
  const { search } = useLocation();
  const { slug, locale } = readCaseEmbed(new URLSearchParams(search));
  const { data: detail } = useSuspenseQuery(caseQuery(locale, slug));
  const labels = detail.heldFacets
    .flatMap(({ embed, values }) => (embed ? values.slice(0, maxLabels) : []))
    .map(({ label }) => label);
  return (
    <>
      <PageHead
        title={t("case.title", { company: detail.title })}
        description={detail.summary}
        canonical={paths.customerCase.href(locale, detail.slug)}
        indexed={false}
      />
      <EmbedCard item={{ ...detail, logo: detail.facts.logo }} labels={labels} level={1} />
    </>
  );
}
