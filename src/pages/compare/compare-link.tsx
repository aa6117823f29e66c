import { Link } from "react-router";
import { useLocale, useTexts } from "../../i18n/use-texts.ts";
import actions from "../../ui/button/actions.module.scss";
import { emptyCaseSet, formatCaseSet } from "../../url/case-set.ts";
import { paths } from "../../url/paths.ts";

/** A link from a case to the compare page, with the case as the first of two. */
export function CompareLink({ slug }: { slug: string }) {
  const t = useTexts("common");
  const locale = useLocale();
  return (
    <Link
      className={actions["quiet"]}
      to={paths.compare.href(locale) + formatCaseSet({ ...emptyCaseSet(), slugs: [slug] })}
    >
      {t("compare.with")}
    </Link>
  );
}
