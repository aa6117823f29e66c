import type { CaseDetail, Figure, Logo, StoryFields } from "../../domain/customer-case.ts";
import { type FacetIds, idsOf, withoutAncestors } from "../../domain/facet.ts";
import { type Locale, locales, otherLocale, punctuation } from "../../domain/locale.ts";
import type { Picture } from "../../domain/picture.ts";
import { assignAnchors } from "../case/anchors.ts";
import { sortNameOf } from "../case/name-forms.ts";
import type { PictureRef } from "../case/picture-fields.ts";
import type { CaseDraft } from "../case/read-case.ts";
import type { CaseFile } from "../case/read-case-file.ts";
import { type CoverShape, richestShape, shapeOfOutline } from "../covers/cover-shape.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import type { DrawnDiagram } from "../diagram/read-diagram.ts";
import { type PictureContext, resolvePicture } from "../pictures/resolve-picture.ts";
import type { SourceTree } from "../source/read-source.ts";
import { type FacetEdit, setIds } from "../vocabulary/set-facets.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";

export type CasePair = {
  slug: string;
  files: Partial<Record<Locale, CaseFile>>;
  diagrams: ReadonlyMap<string, DrawnDiagram>;
};

/** The text of a case in one language, without what depends on other cases. */
export type CaseText = Omit<CaseDetail, "heldFacets" | "related" | "availableLangs" | "schemaVersion" | "added"> & {
  sortName: string;
};

export type AssembledCase = {
  slug: string;
  texts: Partial<Record<Locale, CaseText>>;
  facets: FacetIds;
  /** The facets that the case file itself sets. */
  facetEdits: FacetEdit[];
  /** Place in the recommended order that the author asked for. */
  priority?: number;
  hasPictures: boolean;
  pictures: [path: string, content: Uint8Array][];
  usedDiagrams: ReadonlySet<string>;
  /** What its cover draws. */
  coverShape: CoverShape;
  hasErrors: boolean;
};

export type AssembleContext = {
  taxonomy: Taxonomy;
  hosts: readonly string[];
  images: Pick<SourceTree, "hasImages" | "readImage">;
  lenient: boolean;
};

/**
 * Puts the languages of one case together: anchors shared between them, pictures resolved, facets compared. Problems are reported in
 * the file in which they are.
 */
export const assembleCase = (pair: CasePair, context: AssembleContext): AssembledCase => {
  const { slug, files, diagrams } = pair;
  const pictures = new Map<string, Uint8Array>();
  const usedDiagrams = new Set<string>();
  const { facets, facetEdits } = mergeFacets(pair, context);
  const texts: AssembledCase["texts"] = {};
  const drafts: CaseDraft[] = [];
  for (const lang of locales) {
    const { draft, report } = files[lang]?.read ?? {};
    if (!draft || !report) continue;
    const other = otherLocale(lang);
    if (!files[other]) report("W_UNPAIRED", 0, { other: `${other}/${slug}.md` });
    const emit = (path: string, content: Uint8Array) => pictures.set(path, content);
    const noteDiagram = (name: string) => usedDiagrams.add(name);
    const pictureContext = { ...context, lang, slug, diagrams, report, emit, noteDiagram };
    texts[lang] = assembleText(pair, draft, facets, pictureContext);
    drafts.push(draft);
  }
  return {
    slug,
    texts,
    facets,
    facetEdits,
    ...priorityOf(pair),
    hasPictures: drafts.some(({ sections }) => sections.some((section) => section.pictures.length > 0)),
    pictures: [...pictures],
    usedDiagrams,
    coverShape:
      richestShape([...usedDiagrams].flatMap((name) => diagrams.get(name)?.shape ?? [])) ??
      shapeOfOutline(outlineOf(files.en ?? files.zh)),
    hasErrors: locales.some((lang) => files[lang]?.read && files[lang].diagnostics.some(isError)),
  };
};

/** Either language may set it; where both do, they must agree. */
const priorityOf = ({ files }: CasePair): { priority?: number } => {
  const [zh, en] = [files.zh?.read?.draft.story.priority, files.en?.read?.draft.story.priority];
  if (zh && en && zh.rank !== en.rank)
    files.en?.read?.report("E_PAIR", en.at, { facet: "priority", zh: zh.rank, en: en.rank });
  const priority = zh?.rank ?? en?.rank;
  return priority === undefined ? {} : { priority };
};

const mergeFacets = (
  { slug, files }: CasePair,
  { taxonomy, lenient }: AssembleContext,
): { facets: FacetIds; facetEdits: FacetEdit[] } => {
  const [zh, en] = [files.zh?.read?.draft, files.en?.read?.draft];
  const drafts = [zh ?? [], en ?? []].flat();
  const facetEdits: FacetEdit[] = [];
  const merged = taxonomy.facets.zh.flatMap(({ id: facet, values }) => {
    const [ofZh, ofEn] = [idsOf(zh?.facets ?? {}, facet), idsOf(en?.facets ?? {}, facet)];
    const set = setIds(drafts, facet);
    if (zh && en && set === undefined && [...ofZh].sort().join() !== [...ofEn].sort().join()) {
      const row = en.rows.findIndex((candidate) => candidate.facet === facet);
      const facts = { facet, zh: ofZh.join(", ") || "-", en: ofEn.join(", ") || "-" };
      files.en?.read?.report("E_PAIR", en.rowsAt[row] ?? en.listAt, facts, lenient);
    }
    const from = withoutAncestors(values, [...new Set([...ofZh, ...ofEn])]);
    if (set) facetEdits.push({ slug, facet, from, to: set });
    const ids = set ?? from;
    return ids.length === 0 ? [] : [[facet, ids] as const];
  });
  return { facets: Object.fromEntries(merged), facetEdits };
};

const assembleText = (
  { slug, files }: CasePair,
  draft: CaseDraft,
  facets: FacetIds,
  context: PictureContext & { taxonomy: Taxonomy },
): CaseText => {
  const { lang, taxonomy } = context;
  const other = files[otherLocale(lang)]?.read?.draft;
  const ids = assignAnchors(headingsOf(draft), other && headingsOf(other), taxonomy.headings).values();
  let heading = draft.title;
  const sections = draft.sections.map(({ headings, pictures, build }) => {
    heading = headings.find(({ level }) => level === 2)?.text ?? heading;
    const subject = heading === draft.title ? heading : draft.title + punctuation[lang].colon + heading;
    return build(
      headings.map(() => ids.next().value as string),
      pictures.map((ref) => resolvePicture(ref, subject, context)),
    );
  });
  const picture = (ref: PictureRef | undefined): Picture | undefined =>
    ref && resolvePicture(ref, draft.title, context);
  const image = picture(draft.banner.image);
  return {
    slug,
    lang,
    title: draft.title,
    summary: draft.summary,
    ...storyOf(draft, picture),
    banner: { title: draft.banner.title, content: draft.banner.content, ...(image ? { image } : {}) },
    sections,
    facts: { logo: toLogo(draft.monogram, picture(logoOf(draft))), rows: draft.rows },
    facets,
    ...(draft.source === undefined ? {} : { source: draft.source }),
    sortName: sortNameOf(draft.title),
  };
};

/** The story fields with their pictures resolved; a picture that is missing is left out. */
const storyOf = (
  { story }: CaseDraft,
  resolve: (ref: PictureRef | undefined) => Picture | undefined,
): StoryFields & { figure?: Figure } => {
  const { cover: coverRef, video, logoConsent: _, priority: __, ...texts } = story;
  const shown = (ref: PictureRef | undefined) => {
    const picture = resolve(ref);
    return picture && picture.src !== null ? picture : undefined;
  };
  const [cover, poster] = [shown(coverRef), shown(video?.poster)];
  return {
    ...texts,
    ...(cover ? { cover } : {}),
    ...(video ? { video: { url: video.url, ...(poster ? { poster } : {}) } } : {}),
  };
};

const outlineOf = (file: CaseFile | undefined) =>
  file?.read ? headingsOf(file.read.draft).map(({ level }) => level) : [];

const headingsOf = ({ sections }: CaseDraft) => sections.flatMap(({ headings }) => headings);

/** Without the company's consent its logo stays out, and the monogram stands alone. */
const logoOf = ({ icon, story }: CaseDraft): PictureRef | undefined => (story.logoConsent === false ? undefined : icon);

/** A logo picture that is missing leaves the monogram alone. The tone depends on the order of all cases: see `withTones`. */
const toLogo = (monogram: string, picture: Picture | undefined): Logo => ({
  monogram,
  tone: 0,
  ...(picture && picture.src !== null ? { picture } : {}),
});
