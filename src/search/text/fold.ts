export type Fold = ReturnType<typeof createFold>;

/**
 * Levels case, width, compatibility forms, diacritics and traditional characters; `fold(fold(x))` is `fold(x)`.
 * `simplified`: traditional characters, each followed by its simplified form, in one string.
 */
export const createFold = (simplified: string) => {
  const pairs = new Map(simplified.match(/../gu)?.map((pair) => [...pair] as [string, string]));
  const known = new Map<string, string>();
  /** Leaves out what no fold changes, small ASCII and most Han characters, which are most of a text. */
  const changing = new RegExp(`[A-Z${[...pairs.keys()].join("")}]|[^\\0-\\x7f\\u4e00-\\u9fff]`, "gu");
  /** Each code point is folded alone, so the fold of a part is a part of the fold. */
  const foldPoint = (point: string): string => {
    const before = known.get(point);
    if (before !== undefined) return before;
    const plain = [...stripMarks(stripMarks(point).toLowerCase())];
    const folded = plain.map((character) => pairs.get(character) ?? letters[character] ?? character).join("");
    known.set(point, folded);
    return folded;
  };
  return {
    text: (source: string): string => source.replace(changing, foldPoint),
    /** Folded text, and for each of its UTF-16 units where in the source the character it came from starts and ends. */
    withSource: (source: string) => {
      const folded = { text: "", starts: [] as number[], ends: [] as number[] };
      let at = 0;
      for (const point of source) {
        const part = foldPoint(point);
        const start = at;
        at += point.length;
        // A combining mark folds to nothing and belongs to the character before.
        if (part === "" && folded.ends.length > 0) folded.ends[folded.ends.length - 1] = at;
        for (let i = 0; i < part.length; i++) {
          folded.starts.push(start);
          folded.ends.push(at);
        }
        folded.text += part;
      }
      return folded;
    },
  };
};

const stripMarks = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "");

/** Letters that Unicode does not decompose, each with what it is folded to. */
const letters = Object.fromEntries(
  "ß:ss æ:ae œ:oe ø:o đ:d ð:d ł:l þ:th ı:i ς:σ".split(" ").map((pair) => pair.split(":") as [string, string]),
);
