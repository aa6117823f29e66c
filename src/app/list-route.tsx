import { EmbedInvitation } from "../embed/embed-invitation.tsx";
import { ExplorerPage } from "../explorer/explorer-page.tsx";
import { HeartButton } from "../shortlist/heart-button.tsx";

/** The list of cases with what other parts of the site add to it. */
export function ListRoute() {
  return (
    <>
      <ExplorerPage cardAction={HeartButton} />
      <EmbedInvitation />
    </>
  );
}
