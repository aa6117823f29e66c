import { ExplorerPage } from "../explorer/explorer-page.tsx";
import { HeartButton } from "../shortlist/heart-button.tsx";

const loadEmbed = async () => (await import("../embed/list-embed.tsx")).ListEmbed;

/** The list of cases with what other parts of the site add to it. */
export function ListRoute() {
  return <ExplorerPage cardAction={HeartButton} loadShareMore={loadEmbed} />;
}
