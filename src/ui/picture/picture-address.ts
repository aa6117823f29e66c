import type { Picture } from "../../domain/picture.ts";

/** The address of a picture; undefined when it is known to be missing. */
export const pictureAddress = ({ src }: Picture): string | undefined =>
  src === null ? undefined : src.startsWith("https:") ? src : `${import.meta.env.BASE_URL}data/${src}`;

type CoverKind = "cover" | "cover-result" | "cover-wide" | "cover-banner" | "cover-deep";

/** The address of a drawing of a case, see the compiler's `coverFiles`. */
export const coverAddress = (slug: string, kind: CoverKind): string | undefined =>
  pictureAddress({ src: `images/${slug}/${kind}.svg`, alt: "", width: 640, height: 360 });
