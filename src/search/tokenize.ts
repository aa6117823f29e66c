/** A run of folded text that is looked up as one: Han and its neighbours by pairs of characters, others as words. */
export type Unit = { kind: "han" | "word"; text: string; start: number };

/** The units of folded text in order; everything else parts them. */
export const readUnits = (folded: string): Unit[] => {
  const units: Unit[] = [];
  let last: Unit | undefined;
  let at = 0;
  for (const point of folded) {
    const kind = kindOf(point);
    if (kind === null) last = undefined;
    else if (last?.kind === kind) last.text += point;
    else {
      last = { kind, text: point, start: at };
      units.push(last);
    }
    at += point.length;
  }
  return units;
};

/**
 * Calls `emit` for each token of folded text with its place. A word is one token. A Han run is each pair of neighbours, at
 * the place of the first, and its last character alone; so a single character is found as the beginning of tokens.
 * Places rise by one; between two Han characters that are not neighbours one is left out. Returns the place after the last.
 */
export const eachToken = (folded: string, from: number, emit: (token: string, place: number) => void): number => {
  let place = from;
  let afterHan = false;
  for (const unit of readUnits(folded)) {
    if (unit.kind === "word") {
      emit(unit.text, place++);
      afterHan = false;
      continue;
    }
    if (afterHan) place++;
    const points = [...unit.text];
    for (let i = 0; i < points.length; i++) emit((points[i] ?? "") + (points[i + 1] ?? ""), place++);
    afterHan = true;
  }
  return place;
};

/** The pairs that together cover a Han unit of two characters or more, and how far each stands from its beginning. */
export const coveringPairs = (points: readonly string[]): { pair: string; offset: number }[] => {
  const last = points.length - 2;
  const offsets = Array.from({ length: (points.length + 1) >> 1 }, (_, i) => Math.min(2 * i, last));
  return offsets.map((offset) => ({ pair: (points[offset] ?? "") + (points[offset + 1] ?? ""), offset }));
};

/** Whether folded text begins with a character that is looked up by pairs. */
export const isHan = (text: string): boolean => han.test(text);

const han = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const word = /[\p{L}\p{N}]/u;
const kinds = new Map<string, Unit["kind"] | null>();

const kindOf = (point: string): Unit["kind"] | null => {
  const known = kinds.get(point);
  if (known !== undefined) return known;
  const kind = han.test(point) ? "han" : word.test(point) ? "word" : null;
  kinds.set(point, kind);
  return kind;
};
