import { z } from "zod";
import type { Path } from "../diagnostics/diagnostic.ts";

/** The fields of a picture, which stand beside `title` or `contentList`. */
export const pictureFields = {
  image: z.union([z.string(), z.array(z.string())]).optional(),
  alt: z.string().optional(),
  caption: z.string().optional(),
};

/** A picture as the author names it, to be resolved once all files are read. `at` is its offset in the file. */
export type PictureRef = { ref: string; at: number; alt?: string; caption?: string };

type PictureFields = { image?: string | string[] | undefined; alt?: string | undefined; caption?: string | undefined };

/** The pictures that these fields name; empty names are left out. */
export const pictureRefs = (
  { image, alt, caption }: PictureFields,
  path: Path,
  at: (path: Path) => number,
): PictureRef[] =>
  (typeof image === "string" ? [image] : (image ?? [])).flatMap((ref, index) =>
    ref.trim() === ""
      ? []
      : [
          {
            ref: ref.trim(),
            at: at([...path, "image", ...(Array.isArray(image) ? [index] : [])]),
            ...(alt ? { alt: alt.trim() } : {}),
            ...(caption ? { caption: caption.trim() } : {}),
          },
        ],
  );
