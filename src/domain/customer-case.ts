import type { Section } from "../sections/texts.ts";
import type { Facet, FacetIds } from "./facet.ts";
import type { Locale } from "./locale.ts";
import type { Picture } from "./picture.ts";
import type { Inline } from "./rich-text.ts";
import type { Customer } from "./site.ts";

/** Version of the compiled JSON. The app refuses data of another version and says so. */
export const schemaVersion = 2;

/** The logo tile: one to three letters on one of the palette's `logoColors`, or a picture of the company's own. */
export type Logo = { monogram: string; tone: number; picture?: Picture };

/** A number and what it counts: `28 → 4`, "minutes per release". */
export type Result = { value: string; label: string };

export const figureKinds = ["result", "scale", "setup"] as const;

/** The headline number of a case. `kind` says whether it is an outcome, the size of the company, or what was built. */
export type Figure = Result & { kind?: (typeof figureKinds)[number] };

/** What the customer says, short enough for a card. `quoted` marks their own words; others are told in the third person. */
export type Statement = { text: string; author?: string; quoted?: true };

/** The story in one sentence each. */
export type Brief = { challenge?: string; solution?: string; result?: string };

/** The sentences of a brief, in reading order. */
export const briefSentences = ({ challenge, solution, result }: Brief = {}): string[] =>
  [challenge, solution, result].filter((sentence) => sentence !== undefined);

/** `brand` is the English brand, `local` the Chinese name, `size` the number of employees in words, `founded` a year. */
export type Company = { brand?: string; local?: string; url?: string; size?: string; founded?: number };

/** A film on another site: the page links to it and never embeds it. */
export type Video = { url: string; poster?: Picture };

/** What a case file may say about its story beyond the text itself. */
export type StoryFields = {
  /** The claim of the story; the page's title where it is set. */
  headline?: string;
  brief?: Brief;
  results?: Result[];
  company?: Company;
  cover?: Picture;
  video?: Video;
  /** Year of the story. */
  asOf?: number;
};

/**
 * One token of a facts row. `id` is null where the vocabulary does not know it; `text` is always as written.
 * `also` holds further ids that the same words stand for.
 */
export type FactValue = { id: string | null; text: string; also?: string[] };
export type FactRow = { title: string; content: string; facet?: string; values?: FactValue[] };

/** What a list shows of a case. `lang` is the language of its text: the page's own, or the other where no translation exists. */
export type CaseSummary = {
  slug: string;
  lang: Locale;
  availableLangs: Locale[];
  title: string;
  summary: string;
  headline?: string;
  logo: Logo;
  figure?: Figure;
  cover?: Picture;
  statement?: Statement;
  facets: FacetIds;
  /** Day the case joined the casebook, `YYYY-MM-DD`; null when the ledger does not know it. */
  added: string | null;
  /** Folded reading of the title (pinyin for Chinese), the order of "by name". */
  sortName: string;
};

/** `OUT/<lang>/catalog.json`: every case in the order "recommended". */
export type Catalog = {
  schemaVersion: number;
  lang: Locale;
  facets: Facet[];
  cases: CaseSummary[];
  /** Slugs of the stories that stand first. */
  featured?: string[];
  /** Customers without a story. */
  customers?: Customer[];
  /** Landing pages that have a text: `industry/finance`. */
  landings?: string[];
};

/**
 * A facet as the page of a case needs it. `values` are those the case holds, with how many cases hold the same.
 */
export type HeldFacet = Pick<Facet, "id" | "label" | "landing" | "embed" | "picture" | "reason"> & {
  values: HeldValue[];
};
/** `docs` is the address of its documentation. */
export type HeldValue = { id: string; label: string; count: number; docs?: string };

/** The values of one facet that a case holds; none for a facet it holds nothing of. */
export const heldOf = ({ heldFacets }: Pick<CaseDetail, "heldFacets">, facet: string): readonly HeldValue[] =>
  heldFacets.find(({ id }) => id === facet)?.values ?? [];

/** A case that shares values with another; `shared` holds the shared ids, most telling first. */
export type RelatedCase = {
  slug: string;
  lang: Locale;
  title: string;
  summary: string;
  headline?: string;
  logo: Logo;
  shared: { facet: string; id: string; label: string }[];
};

/** `OUT/<lang>/cases/<slug>.json`: the whole page. */
export type CaseDetail = StoryFields & {
  schemaVersion: number;
  slug: string;
  lang: Locale;
  availableLangs: Locale[];
  title: string;
  summary: string;
  figure?: Figure;
  added: string | null;
  banner: { title: string; content: Inline[]; image?: Picture };
  sections: Section[];
  facts: { logo: Logo; rows: FactRow[] };
  facets: FacetIds;
  /** The facets of which this case holds a value (`facets`), in the order of the facet table. */
  heldFacets: HeldFacet[];
  related: RelatedCase[];
  /** Where the facts come from, as the author wrote it. */
  source?: string;
};
