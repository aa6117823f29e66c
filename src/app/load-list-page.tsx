import type { ComponentType } from "react";

/** The list of cases with what other parts of the site add to it; each part stays a file of its own. */
export async function loadListPage(): Promise<ComponentType> {
  const [{ ExplorerPage }, { EmbedInvitation }] = await Promise.all([
    import("../explorer/explorer-page.tsx"),
    import("../embed/embed-invitation.tsx"),
  ]);
  return function ListPage() {
    return (
      <>
        <ExplorerPage />
        <EmbedInvitation />
      </>
    );
  };
}
