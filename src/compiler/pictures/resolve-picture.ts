import type { Locale } from "../../domain/locale.ts";
import type { Picture } from "../../domain/picture.ts";
import type { PictureRef } from "../case/picture-fields.ts";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { DrawnDiagram } from "../diagram/read-diagram.ts";
import { limits } from "../source/limits.ts";
import type { SourceTree } from "../source/read-source.ts";
import { nearest } from "../vocabulary/nearest.ts";
import { unsafeSvgPart } from "./check-svg.ts";
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
  return address.kind === "diagram" ? findDiagram(address.name, at, context) : findLocal(address.path, at, context);
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
  report("E_ASSET", at, { found: `diagrams/${slug}/${name}.yaml`, nearest: near ? `: ${near}` : "" }, lenient);
  return missing;
};

const findLocal = (file: string, at: number, context: PictureContext): Found => {
  const { images, lenient, report, emit } = context;
  const bytes = images.readImage(file);
  if (!bytes) {
    if (images.hasImages) report("E_ASSET", at, { found: `images/${file}`, nearest: "" }, lenient);
    else report("W_ASSET", at, { found: `images/${file}` });
    return missing;
  }
  const info = readImageInfo(bytes);
  const promised = promisedKind(file);
  if (!info || info.kind !== promised) {
    report("E_IMAGE", at, { found: `images/${file}`, expected: promised ?? "png, jpeg, gif, webp, avif, svg" });
    return missing;
  }
  const limit = (found: string, bound: string) =>
    report("E_IMAGE_LIMIT", at, { file: `images/${file}`, found, limit: bound });
  const pixels = (info.width ?? 0) * (info.height ?? 0);
  if (bytes.length > limits.imageBytes) limit(`${bytes.length} bytes`, `${limits.imageBytes} bytes`);
  else if (pixels > limits.imagePixels) limit(`${pixels} px`, `${limits.imagePixels} px`);
  const unsafe = info.kind === "svg" ? unsafeSvgPart(new TextDecoder().decode(bytes)) : undefined;
  if (unsafe) report("E_SVG", at, { file: `images/${file}`, found: unsafe });
  emit(`images/files/${file}`, bytes);
  return { src: encodeURI(`images/files/${file}`), width: info.width, height: info.height };
};
