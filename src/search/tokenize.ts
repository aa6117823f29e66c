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

/** How Han text is looked up: by single characters (a small dictionary) or by pairs of neighbours (short lists). */
export type HanGrain = "characters" | "pairs";

/** Where tokens go: words as they come, Han tokens with their place. */
export type TokenSink = { word: (token: string) => void; han: (token: string, place: number) => void };

/**
 * Hands over the tokens of folded text and returns the place after the last. Each Han character takes one place, with it
 * stands either itself or the pair it forms with the next; the last of a run stands alone, so that a single character is
 * always found as the beginning of tokens. Between Han characters that are not neighbours one place is left out.
 */
export const eachToken = (folded: string, from: number, grain: HanGrain, sink: TokenSink): number => {
  let place = from;
  for (const unit of readUnits(folded)) {
    if (unit.kind === "word") {
      sink.word(unit.text);
      continue;
    }
    if (place > from) place++;
    const points = [...unit.text];
    for (let i = 0; i < points.length; i++) {
      const point = points[i] as string;
      sink.han(grain === "pairs" ? point + (points[i + 1] ?? "") : point, place++);
    }
  }
  return place;
};

/** The tokens that together cover a Han unit, and how far each stands from its beginning. */
export const coveringTokens = (points: readonly string[], grain: HanGrain): { token: string; offset: number }[] => {
  if (grain === "characters") return points.map((token, offset) => ({ token, offset }));
  const last = points.length - 2;
  const offsets = Array.from({ length: (points.length + 1) >> 1 }, (_, i) => Math.min(2 * i, last));
  return offsets.map((offset) => ({ token: points.slice(offset, offset + 2).join(""), offset }));
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
