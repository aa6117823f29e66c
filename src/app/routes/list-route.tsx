import { ExplorerPage } from "../../pages/explorer/explorer-page.tsx";
import { HeartButton } from "../../pages/shortlist/store/heart-button.tsx";

const loadEmbed = async () => (await import("../../pages/embed/menu/list-embed.tsx")).ListEmbed;

/** The list of cases with what other parts of the site add to it. */
export function ListRoute() {
  return <ExplorerPage cardAction={HeartButton} loadShareMore={loadEmbed} />;
}
