import { pinyin } from "pinyin-pro";

/** Reading of a title for "by name": pinyin without tones for Han characters, the rest folded to lower-case Latin without accents. */
export const sortNameOf = (title: string): string =>
  title
    .normalize("NFKC")
    .replace(/\p{Script=Han}+/gu, (han) => ` ${pinyin(han, { toneType: "none", type: "array" }).join(" ")} `)
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
