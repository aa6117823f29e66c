import type { z } from "zod";
import type { PictureRef } from "../compiler/case/picture-fields.ts";
import type { Path, ReportAt } from "../compiler/diagnostics/diagnostic.ts";
import type { Picture } from "../domain/picture.ts";
import type { Section } from "./texts.ts";

/** A heading waiting for its id. `anchor` is the id the author asked for. */
export type PendingHeading = { level: 2 | 3 | 4; text: string; anchor?: string };

/** A section read from one file: its headings still lack ids, its pictures are references. */
export type DraftSection = {
  headings: PendingHeading[];
  pictures: PictureRef[];
  /** The finished section. `ids` and `pictures` are in the order of `headings` and `pictures` above. */
  build: (ids: readonly string[], pictures: Picture[]) => Section;
};

export type SectionContext = {
  reportAt: ReportAt;
  at: (path: Path) => number;
  lenient: boolean;
  /** Shared by the sections of a case: whether a heading of level 3 stands above in the current titled section. */
  outline: { hasLevel3: boolean };
};

/** How a kind of section is written in a case file. Every kind implements it in `<kind>/source.ts`. */
export type SectionSource<Entry> = {
  /** The value of `type:` in the file; undefined for the kind that has none. */
  type: number | undefined;
  shape: z.ZodType<Entry>;
  /** Shape-checked fields to a draft; problems are reported. */
  read: (entry: Entry, path: Path, context: SectionContext) => DraftSection;
};

/** The kind of an entry with what it needs for reading, whatever its shape. */
export type AnySectionSource = { type: number | undefined; shape: z.ZodType; read: SectionSource<never>["read"] };
