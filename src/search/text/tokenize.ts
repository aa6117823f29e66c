/** A run of folded text that is looked up as one: Han and its neighbours by pairs of characters, others as words. */
export type Unit = { kind: "han" | "word"; text: string; start: number };

/** The units of folded text in order; everything else parts them. */
export const readUnits = (folded: string): Unit[] => {
  const units: Unit[] = [];
  let kind: Unit["kind"] | null = null;
  let start = 0;
  for (let at = 0; at < folded.length; ) {
    const point = folded.codePointAt(at) as number;
    const next = kindOf(point);
    if (next !== kind) {
      if (kind !== null) units.push({ kind, text: folded.slice(start, at), start });
      kind = next;
      start = at;
    }
    at += point > 0xffff ? 2 : 1;
  }
  if (kind !== null) units.push({ kind, text: folded.slice(start), start });
  return units;
};

/** How Han text is looked up: by single characters (a small dictionary) or by pairs of neighbours (short lists). */
export type HanGrain = "characters" | "pairs";

/** Where tokens go: words as they come; Han tokens by their code points, `next` being 0 for one that stands alone, with their place. */
export type TokenSink = { word: (token: string) => void; han: (point: number, next: number, place: number) => void };

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
    for (let point = unit.text.codePointAt(0), at = 0; point !== undefined; ) {
      at += point > 0xffff ? 2 : 1;
      const next = unit.text.codePointAt(at);
      sink.han(point, grain === "pairs" ? (next ?? 0) : 0, place++);
      point = next;
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
const kinds = new Map<number, Unit["kind"] | null>();

const kindOf = (code: number): Unit["kind"] | null => {
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const point = String.fromCodePoint(code);
  const kind = han.test(point) ? "han" : word.test(point) ? "word" : null;
  kinds.set(code, kind);
  return kind;
};
