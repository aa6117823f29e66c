import type { ComponentType } from "react";

/** A case with what other parts of the site add to it; each part stays a file of its own. */
export async function loadCasePage(): Promise<ComponentType> {
  const [{ CasePage }, { CaseActions }] = await Promise.all([
    import("../case-detail/case-page.tsx"),
    import("./case-actions.tsx"),
  ]);
  return function CasePageWithActions() {
    return <CasePage Action={CaseActions} />;
  };
}
