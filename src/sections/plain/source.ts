import { type PictureRef, pictureRefs } from "../../compiler/case/picture-fields.ts";
import type { Path } from "../../compiler/diagnostics/diagnostic.ts";
import type { PendingHeading, SectionContext, SectionSource } from "../section-source.ts";
import { readBlocks } from "./read-blocks.ts";
import { type Line, type PlainEntry, plainShape } from "./shape.ts";
import type { Block } from "./text.ts";

export const plainSource: SectionSource<PlainEntry> = {
  type: undefined,
  shape: plainShape,
  read: (entry, path, context) => {
    const title = entry.title?.trim();
    const headings: PendingHeading[] = [];
    const addHeading = (heading: PendingHeading, at: Path) => {
      if (heading.anchor !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(heading.anchor))
        context.reportAt("E_ANCHOR", at, { found: heading.anchor });
      headings.push(heading);
    };
    if (title) {
      const anchor = entry.anchor === undefined ? {} : { anchor: entry.anchor };
      addHeading({ level: 2, text: title, ...anchor }, [...path, "anchor"]);
      context.outline.hasLevel3 = false;
    }
    const images: PictureRef[] = [];
    const lines = (entry.contentList ?? []).map((line, index) =>
      withoutImages(line, [...path, "contentList", index, "content"], context, images),
    );
    const blocks = readBlocks(lines, [...path, "contentList"], context, addHeading);
    return {
      headings,
      pictures: [
        ...images,
        ...lines.flatMap((line, index) => linePictures(line, [...path, "contentList", index], context)),
        ...pictureRefs(entry, path, context.at),
      ],
      build: (ids, pictures) => {
        const rest = ids.values();
        const next = () => rest.next().value as string;
        return {
          kind: "plain",
          ...(title ? { id: next(), title } : {}),
          blocks: blocks.map((block): Block => (block.kind === "heading" ? { ...block, id: next() } : block)),
          pictures,
        };
      },
    };
  },
};

/** Takes `![alt](address)` out of a line; the picture belongs to the section. */
const withoutImages = (
  line: Line,
  path: Path,
  { at, reportAt, lenient }: SectionContext,
  images: PictureRef[],
): Line => {
  if (!line.content?.includes("![")) return line;
  const content = line.content.replace(
    /!\[([^\][]{0,500})\]\(\s*<?([^\s()<>]{1,500})>?[^()]{0,200}\)/g,
    (found, alt: string, ref: string) => {
      reportAt("E_MARKDOWN_IMAGE", path, { found, address: ref, alt: alt || "…" }, lenient);
      images.push({ ref, at: at(path), ...(alt ? { alt } : {}) });
      return "";
    },
  );
  return { ...line, content };
};

/** Pictures written inside `contentList`; they belong to the section and are moved there. */
const linePictures = (line: Line, path: Path, { at, reportAt }: SectionContext): PictureRef[] => {
  const pictures = pictureRefs(line, path, at);
  if (pictures.length > 0) reportAt("W_IMAGE_PLACE", [...path, "image"]);
  return pictures;
};
