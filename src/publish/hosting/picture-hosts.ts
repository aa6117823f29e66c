import type { CaseDetail } from "../../domain/customer-case.ts";
import { sectionPictures } from "../../sections/texts.ts";

/** Hosts of the off-site pictures that cases really show, sorted. */
export const pictureHosts = async (details: AsyncIterable<CaseDetail>): Promise<string[]> => {
  const hosts = new Set<string>();
  for await (const { banner, sections, facts } of details) {
    const pictures = [banner.image, facts.logo.picture, ...sections.flatMap(sectionPictures)];
    for (const picture of pictures) {
      if (picture?.src?.startsWith("https://")) hosts.add(new URL(picture.src).host);
    }
  }
  return [...hosts].sort();
};
