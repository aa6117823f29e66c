/** Folded text, and for each of its UTF-16 units where in the source the character it came from begins and ends. */
export type Folded = { text: string; starts: Uint32Array; ends: Uint32Array };

export type Fold = {
  /** Case, width, compatibility forms, diacritics and traditional characters levelled; `fold(fold(x))` is `fold(x)`. */
  text: (source: string) => string;
  withSource: (source: string) => Folded;
};

/** `simplified`: traditional characters, each followed by its simplified form, in one string. */
export const createFold = (simplified: string): Fold => {
  const characters = [...simplified];
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < characters.length; i += 2) pairs.set(characters[i] as string, characters[i + 1] as string);
  const known = new Map<number, string>();
  /** Each code point is folded alone, so folding a part gives a part of the fold. */
  const foldPoint = (code: number): string => {
    const before = known.get(code);
    if (before !== undefined) return before;
    let folded = "";
    for (const plain of stripMarks(stripMarks(String.fromCodePoint(code)).toLowerCase()))
      folded += pairs.get(plain) ?? letters[plain] ?? plain;
    known.set(code, folded);
    return folded;
  };
  return {
    text: (source) => {
      let text = "";
      let kept = 0;
      for (let at = 0; at < source.length; ) {
        const code = source.codePointAt(at) as number;
        const next = at + (code > 0xffff ? 2 : 1);
        const folded = foldPoint(code);
        // Most text folds to itself and is taken over in long pieces.
        if (folded.codePointAt(0) !== code || folded.length !== next - at) {
          text += source.slice(kept, at) + folded;
          kept = next;
        }
        at = next;
      }
      return text + source.slice(kept);
    },
    withSource: (source) => {
      let text = "";
      let at = 0;
      const starts: number[] = [];
      const ends: number[] = [];
      for (const point of source) {
        const folded = foldPoint(point.codePointAt(0) as number);
        const end = at + point.length;
        if (folded === "" && ends.length > 0) ends[ends.length - 1] = end;
        for (let i = 0; i < folded.length; i++) {
          starts.push(at);
          ends.push(end);
        }
        text += folded;
        at = end;
      }
      return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
    },
  };
};

const stripMarks = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "");

/** Letters that Unicode does not take apart. */
const letters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ς: "σ",
};
