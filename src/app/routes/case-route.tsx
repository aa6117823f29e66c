import { CasePage } from "../../pages/case/case-page.tsx";
import { CaseActions } from "./case-actions.tsx";

/** A case with what other parts of the site add to it. */
export function CaseRoute() {
  return <CasePage Action={CaseActions} />;
}
