/** Bounds checked before the YAML parser runs, so that no file can hold the compiler up. */
export const limits = {
  fileBytes: 256 * 1024,
  lineLength: 20_000,
  lines: 5_000,
  /** Levels of nesting; block indentation counts two columns a level. */
  depth: 24,
  nodes: 2_000,
  keys: 200,
  /** Characters of Markdown in one text; the parser takes quadratic time with them. */
  marks: 1_000,
  /** Letters of a title, which is read aloud, sorted and drawn. */
  titleLength: 200,
  /** Letters of a row of the facts panel. */
  rowLength: 2_000,
  imageBytes: 50 * 1024 * 1024,
  imagePixels: 100_000_000,
  /** Cases that one browser searches by itself; more compile with a warning. */
  cases: 1_000,
} as const;
