import type { FactRow } from "../../domain/customer-case.ts";
import type { FacetIds } from "../../domain/facet.ts";
import { type Locale, otherLocale } from "../../domain/locale.ts";
import { type Inline, plainText } from "../../domain/rich-text.ts";
import type { DraftSection } from "../../sections/section-source.ts";
import { sectionSources } from "../../sections/sources.ts";
import { sectionParts } from "../../sections/texts.ts";
import type { Path, ReportAt, ReportHere } from "../diagnostics/diagnostic.ts";
import { limits } from "../source/limits.ts";
import { readSetFacets } from "../vocabulary/set-facets.ts";
import type { Taxonomy } from "../vocabulary/taxonomy.ts";
import type { ShapedCase } from "./check-shape.ts";
import { parseInline } from "./inline-markdown.ts";
import { oneParagraph } from "./lines.ts";
import { readMonogram } from "./name-forms.ts";
import { type PictureRef, pictureRefs } from "./picture-fields.ts";
import { readFacts } from "./read-facts.ts";
import { checkStory, readStory, type StoryDraft } from "./story/story-fields.ts";
import { cutSummary } from "./summary.ts";

/** One case in one language, read from its own file alone. */
export type CaseDraft = {
  title: string;
  summary: string;
  story: StoryDraft;
  banner: { title: string; content: Inline[]; image?: PictureRef };
  sections: DraftSection[];
  rows: FactRow[];
  /** Offset of the content of each row. */
  rowsAt: number[];
  /** Offset of the list of rows. */
  listAt: number;
  facets: FacetIds;
  /** What the field `facets:` says. */
  setFacets: FacetIds;
  monogram: string;
  icon?: PictureRef;
  source?: string;
};

const rowsPath = ["section2", "rightPart", "list"];

export type CaseContext = {
  lang: Locale;
  slug: string;
  taxonomy: Taxonomy;
  reportAt: ReportAt;
  at: (path: Path) => number;
  lenient: boolean;
};

/** Checked fields to a draft. Undefined only where no title can be had. */
export const readCase = ({ data, entries }: ShapedCase, context: CaseContext): CaseDraft | undefined => {
  const { reportAt, taxonomy } = context;
  const title = readTitle(data.section1.title, data.title, context);
  if (title === undefined) return undefined;
  checkStory(data, title, context);
  const reportContent: ReportHere = (code, facts, asWarning) =>
    reportAt(code, ["section1", "content"], facts, asWarning || (code === "E_PARAGRAPHS" && context.lenient));
  const content = parseInline(oneParagraph(data.section1.content ?? "", reportContent), reportContent);
  const [image] = pictureRefs(data.section1, ["section1"], context.at);
  const outline = { hasLevel3: false };
  const sections = entries.map(({ kind, value }, index) =>
    sectionSources[kind].read(value as never, ["section2", "listLeft", index], { ...context, outline }),
  );
  checkLanguage([title, plainText(content), ...sections.flatMap(textOfSection)].join(" "), context);
  const { icon, list: rows = [] } = data.section2.rightPart;
  const source = data.source?.trim();
  return {
    title,
    summary: readSummary(data.description, plainText(content), context),
    story: readStory(data, title, context),
    banner: { title, content, ...(image ? { image } : {}) },
    sections,
    ...readFacts(rows, rowsPath, taxonomy, reportAt),
    setFacets: readSetFacets(data.facets, taxonomy, reportAt),
    listAt: context.at(rowsPath),
    rowsAt: rows.map((_, index) => context.at([...rowsPath, index, "content"])),
    ...readIcon(icon?.trim(), title, context),
    ...(source ? { source } : {}),
  };
};

const readTitle = (
  company: string | undefined,
  title: string | undefined,
  context: CaseContext,
): string | undefined => {
  const { reportAt, slug, lenient } = context;
  if ((company ?? title ?? "").length > limits.titleLength)
    reportAt("E_LIMIT", ["section1", "title"], {
      what: "title",
      whatZh: "标题",
      found: (company ?? title ?? "").length,
      limit: limits.titleLength,
    });
  if (company?.trim()) return company.trim();
  const stand = title?.trim() || (lenient ? slug : undefined);
  if (stand === undefined) reportAt("E_REQUIRED", ["section1", "title"], { field: "section1.title" });
  else reportAt("W_TITLE", ["section1", "title"], { found: `\`${stand}\`` });
  return stand;
};

const readSummary = (description: string | undefined, banner: string, { lang, reportAt }: CaseContext): string => {
  const hasHan = (text: string) => /\p{Script=Han}/u.test(text);
  const written = description?.trim() ?? "";
  const foreign = lang === "zh" && written !== "" && !hasHan(written) && hasHan(banner);
  if (foreign) reportAt("W_DESCRIPTION", ["description"]);
  if (written === "" && banner === "") reportAt("W_SUMMARY", ["section1", "content"]);
  return written === "" || foreign ? cutSummary(banner) : written;
};

/** The words of a section without its pictures. */
const textOfSection = ({ headings, pictures, build }: DraftSection): string[] =>
  sectionParts(
    build(
      headings.map(() => ""),
      pictures.map(() => ({ src: null, alt: "", width: null, height: null })),
    ),
  ).map(({ text }) => text);

/** Warns of a text wholly in the other language: English in `zh`, or mostly Han characters in `en`. Product names stay in Latin letters. */
const checkLanguage = (text: string, { lang, reportAt }: CaseContext): void => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  const isOther = lang === "zh" ? han === 0 && words >= 8 : han > 4 * words && han >= 40;
  if (isOther) reportAt("W_LANGUAGE", ["section1", "title"], { folder: lang, other: otherLocale(lang) });
};

const monogramIcon = /^monogram:(\p{Script=Han}{1,2}|(?:(?!\p{Script=Han})[\p{L}\p{N}]){1,3})$/u;

const readIcon = (
  icon: string | undefined,
  title: string,
  { reportAt, at }: CaseContext,
): { monogram: string; icon?: PictureRef } => {
  const path = ["section2", "rightPart", "icon"];
  const own = monogramIcon.exec(icon ?? "")?.[1];
  if (own) return { monogram: own };
  const monogram = readMonogram(title);
  if (icon?.startsWith("monogram:")) reportAt("E_MONOGRAM", path, { found: icon });
  return icon && !icon.startsWith("monogram:")
    ? { monogram, icon: { ref: icon, at: at(path), alt: title } }
    : { monogram };
};
