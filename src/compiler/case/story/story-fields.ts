import { z } from "zod";
import { type Brief, type Company, figureKinds, type Result, type StoryFields } from "../../../domain/customer-case.ts";
import type { Locale } from "../../../domain/locale.ts";
import type { Path, ReportAt } from "../../diagnostics/diagnostic.ts";
import { type PictureRef, pictureRefs } from "../picture-fields.ts";
import { readAddress } from "../read-link.ts";
import { textWidth } from "../summary.ts";

const text = z.string();
const result = z.strictObject({ value: text, label: text });
const year = z.int().min(1000).max(2100);

export const maxResults = 4;

/** Fields of a case file about its story: what cards, the head of the page and other sites show of it. */
export const storyShape = {
  headline: text.optional(),
  figure: result.extend({ kind: z.enum(figureKinds).optional() }).optional(),
  brief: z.strictObject({ challenge: text.optional(), solution: text.optional(), result: text.optional() }).optional(),
  /** `[]` says that the source holds no result. */
  results: z.array(result).max(maxResults).optional(),
  company: z
    .strictObject({
      brand: text.optional(),
      local: text.optional(),
      url: text.optional(),
      size: text.optional(),
      founded: year.optional(),
    })
    .optional(),
  cover: z.strictObject({ image: text, alt: text.optional() }).optional(),
  video: z.strictObject({ url: text, poster: text.optional() }).optional(),
  asOf: year.optional(),
  /** Whether the company has agreed to have its logo shown. */
  logoConsent: z.boolean().optional(),
  /** Place in the recommended order; 1 is first. */
  priority: z.int().min(1).optional(),
};

export type StoryData = z.infer<z.ZodObject<typeof storyShape>>;

/** The story fields of one file. The pictures among them are still references. */
export type StoryDraft = Omit<StoryFields, "cover" | "video"> & {
  figure?: Result & { kind?: (typeof figureKinds)[number] };
  cover?: PictureRef;
  video?: { url: string; poster?: PictureRef };
  logoConsent?: boolean;
  /** `at` is its offset in the file. */
  priority?: { rank: number; at: number };
};

type StoryContext = { reportAt: ReportAt; at: (path: Path) => number };

/** Checked fields to a draft: texts are trimmed and what is empty is left out, addresses are checked. */
export const readStory = (data: StoryData, title: string, { reportAt, at }: StoryContext): StoryDraft => {
  const { figure, asOf, logoConsent, priority } = data;
  const headline = data.headline?.trim();
  const brief: Brief = withoutEmpty(data.brief ?? {});
  const results = data.results?.map(trimmed);
  const url = readUrl(data.company?.url, (code, facts) => reportAt(code, ["company", "url"], facts));
  const { url: _, ...named } = data.company ?? {};
  const company: Company = { ...withoutEmpty(named), ...(url === undefined ? {} : { url }) };
  const [cover] = pictureRefs(data.cover ?? {}, ["cover"], at);
  const film = readUrl(data.video?.url, (code, facts) => reportAt(code, ["video", "url"], facts));
  const poster = data.video?.poster?.trim();
  return {
    ...(headline ? { headline } : {}),
    ...(figure ? { figure: { ...trimmed(figure), ...(figure.kind === undefined ? {} : { kind: figure.kind }) } } : {}),
    ...(Object.keys(brief).length > 0 ? { brief } : {}),
    ...(results && results.length > 0 ? { results } : {}),
    ...(Object.keys(company).length > 0 ? { company } : {}),
    ...(cover ? { cover } : {}),
    ...(film === undefined
      ? {}
      : {
          video: { url: film, ...(poster ? { poster: { ref: poster, at: at(["video", "poster"]), alt: title } } : {}) },
        }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(logoConsent === undefined ? {} : { logoConsent }),
    ...(priority === undefined ? {} : { priority: { rank: priority, at: at(["priority"]) } }),
  };
};

/** Most characters of a headline; in Chinese, Latin letters count half. */
const maxHeadline = { zh: 24, en: 60 };

/**
 * Warns of what weakens a story on cards and in search results: no result, a long headline, a summary that begins with the company's
 * name. A file without headline and brief, such as one straight from Hugo, is not asked for results.
 */
export const checkStory = (
  data: StoryData & { description?: string | undefined },
  title: string,
  { lang, reportAt }: Checked,
): void => {
  const headline = data.headline?.trim() ?? "";
  const length = lang === "zh" ? Math.ceil(textWidth(headline) / 2) : headline.length;
  if (length > maxHeadline[lang]) reportAt("W_HEADLINE", ["headline"], { found: length, limit: maxHeadline[lang] });
  if ((headline !== "" || data.brief !== undefined) && data.results === undefined) reportAt("W_RESULTS", ["headline"]);
  if (data.description?.trim().startsWith(title)) reportAt("W_SUMMARY_NAME", ["description"], { found: title });
};

type Checked = { lang: Locale; reportAt: ReportAt };

const trimmed = ({ value, label }: Result): Result => ({ value: value.trim(), label: label.trim() });

/** The fields that hold something, texts trimmed. */
const withoutEmpty = <T extends Record<string, string | number | undefined>>(fields: T) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const plain = typeof value === "string" ? value.trim() : value;
      return plain === undefined || plain === "" ? [] : [[key, plain]];
    }),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };

const readUrl = (written: string | undefined, report: Parameters<typeof readAddress>[1]): string | undefined => {
  const address = written?.trim();
  return address ? readAddress(address, report, ["https:"])?.href : undefined;
};
