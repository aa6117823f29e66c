import type { Picture } from "../../domain/picture.ts";

/** The address of a picture; undefined when it is known to be missing. */
export const pictureAddress = ({ src }: Picture): string | undefined =>
  src === null ? undefined : src.startsWith("https:") ? src : `${import.meta.env.BASE_URL}data/${src}`;
