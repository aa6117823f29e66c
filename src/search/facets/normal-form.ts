import { readUnits } from "../text/tokenize.ts";

/** Folded text as its units parted by single spaces, so that `CI/CD` and `ci cd` are one name. */
export const normalForm = (folded: string): string =>
  readUnits(folded)
    .map(({ text }) => text)
    .join(" ");
