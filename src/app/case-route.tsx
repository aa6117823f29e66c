import { CasePage } from "../case-detail/case-page.tsx";
import { HeartButton } from "../shortlist/heart-button.tsx";

/** The case page with what other parts of the site put beside its share button. */
export function CaseRoute() {
  return <CasePage Action={HeartButton} />;
}
