import { nearest } from "../../domain/edit-distance.ts";
import type { Locale } from "../../domain/locale.ts";
import type { Picture } from "../../domain/picture.ts";
import type { PictureRef } from "../case/picture-fields.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { DrawnDiagram } from "../diagram/read-diagram.ts";
import type { ImageFile } from "../source/image-folder.ts";
import { limits } from "../source/limits.ts";
import type { SourceTree } from "../source/read-source.ts";
import { promisedKind, readImageInfo } from "./image-info.ts";
import { readPictureAddress } from "./picture-address.ts";

export type PictureContext = {
  lang: Locale;
  slug: string;
  hosts: readonly string[];
  diagrams: ReadonlyMap<string, DrawnDiagram>;
  images: Pick<SourceTree, "hasImages" | "readImage">;
  lenient: boolean;
  report: Report;
  /** Adds a file to the output. */
  emit: (path: string, content: Uint8Array) => void;
  /** Takes note that a diagram is shown. */
  noteDiagram: (name: string) => void;
};

type Found = Omit<Picture, "alt" | "caption"> & { alt?: string; caption?: string };
const missing: Found = { src: null, width: null, height: null };

/** A picture reference to the picture itself. What is known to be missing has no `src`. `subject` makes the text alternative if there is none. */
export const resolvePicture = (ref: PictureRef, subject: string, context: PictureContext): Picture => {
  const found = find(ref, context);
  const alt = ref.alt ?? found.alt;
  if (alt === undefined) context.report("W_ALT", ref.at, { found: subject });
  const caption = ref.caption ?? found.caption;
  return {
    src: found.src,
    alt: alt ?? subject,
    ...(caption === undefined ? {} : { caption }),
    width: found.width,
    height: found.height,
  };
};

const find = ({ ref, at }: PictureRef, context: PictureContext): Found => {
  const { hosts, lenient, report } = context;
  const address = readPictureAddress(
    ref,
    hosts,
    (code, facts, asWarning) => report(code, at, facts, asWarning),
    lenient,
  );
  if (!address) return missing;
  if (address.kind === "remote") return { src: address.url.href, width: null, height: null };
  return address.kind === "diagram" ? findDiagram(address.name, at, context) : findLocal(address.paths, at, context);
};

const findDiagram = (
  name: string,
  at: number,
  { diagrams, slug, lang, lenient, report, noteDiagram }: PictureContext,
): Found => {
  const diagram = diagrams.get(name);
  noteDiagram(name);
  if (diagram) {
    const { width, height } = diagram.pictures[lang];
    return {
      src: `images/${slug}/${name}.${lang}.svg`,
      alt: diagram.alt[lang],
      caption: diagram.caption[lang],
      width,
      height,
    };
  }
  const near = nearest(name, diagrams.keys());
  report("E_ASSET", at, missingFacts(`diagrams/${slug}/${name}.yaml`, near), lenient);
  return missing;
};

const findLocal = (paths: readonly string[], at: number, context: PictureContext): Found => {
  const { images, lenient, report, emit } = context;
  const [written] = paths as [string];
  if (!images.hasImages) {
    report("W_ASSET", at, { found: `images/${written}` });
    return missing;
  }
  let image = lookUp(paths, context);
  if (image.kind === "missing") {
    const suggestion = image.path === undefined ? image.suggestion : `images/${image.path}`;
    report("E_ASSET", at, missingFacts(`images/${written}`, suggestion), lenient);
    if (!lenient || image.path === undefined) return missing;
    image = images.readImage(image.path);
  }
  if (image.kind === "symlink") report("E_SYMLINK", at, { found: `images/${image.path}` });
  else if (image.kind === "unreadable") report("E_IO", at, { found: `images/${written}`, reason: image.reason });
  else if (image.kind === "too-large") reportLimit(written, `${image.size} B`, `${limits.imageBytes} B`, at, report);
  if (image.kind !== "file") return missing;
  const { path, bytes } = image;
  const info = readImageInfo(bytes);
  const promised = promisedKind(path);
  if (!info || info.kind !== promised) {
    report("E_IMAGE", at, { found: `images/${path}`, expected: promised ?? "png, jpeg, gif, webp, avif, svg" });
    return missing;
  }
  const { width, height, problem } = info;
  const pixels = (width ?? 0) * (height ?? 0);
  if (pixels > limits.imagePixels) reportLimit(path, `${pixels} px`, `${limits.imagePixels} px`, at, report);
  if (problem) report("E_SVG", at, { file: `images/${path}`, found: path, ...problem });
  emit(`images/files/${path}`, bytes);
  return { src: `images/files/${path.split("/").map(encodeURIComponent).join("/")}`, width, height };
};

/** The first of the names that is there, else what is to be said about the name as written. */
const lookUp = (paths: readonly string[], { images }: PictureContext): ImageFile => {
  const looked = paths.map(images.readImage);
  return looked.find(({ kind }) => kind !== "missing") ?? (looked[0] as ImageFile);
};

const reportLimit = (path: string, found: string, limit: string, at: number, report: Report) =>
  report("E_IMAGE_LIMIT", at, { file: `images/${path}`, found, limit });

const missingFacts = (found: string, near: string | undefined) => ({
  found,
  nearest: near ? `: \`${near}\`` : "",
  nearestZh: near ? `为 \`${near}\`` : "",
});
