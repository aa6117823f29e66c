import { pinyin } from "pinyin-pro";

const places = /^(?:中国|北京|上海|天津|重庆|深圳|广州|杭州|苏州|南京|武汉|成都|广东|广西|浙江|江苏)(?:省|市)?/;

/** A run of letters and digits of one word or several, in any script with words: `Österreichische Post`, `3M`, `Łódź Bank`. */
const words =
  /(?![\p{Script=Han}])[\p{L}\p{N}](?:(?![\p{Script=Han}])[\p{L}\p{N}\p{M}&.'’_-]|\s+(?=(?![\p{Script=Han}])[\p{L}\p{N}]))*/u;

/**
 * One to three letters that stand for a company: the first Han character of its distinctive part (without a leading place name),
 * or the capitals of a name in words, or its first letter. Digits may begin a name: `3M`, `58同城` is `58`.
 */
export const readMonogram = (title: string): string => {
  const name = title.normalize("NFC").slice(0, 200);
  const han = /\p{Script=Han}+/u.exec(name);
  const latin = words.exec(name);
  if (han && !(latin && latin.index < han.index)) return firstOf(han[0].replace(places, "") || han[0]);
  if (!latin) return firstOf(name).toUpperCase();
  const digits = /^\p{N}{1,3}\p{Lu}?/u.exec(latin[0])?.[0];
  const parts = latin[0]
    .split(/[\s.-]+/)
    .filter((word) => word !== "" && !/^(?:of|and|the|for|der|die|das|und|de|la|le|et)$/i.test(word));
  const capitals = latin[0].match(/\p{Lu}/gu) ?? [];
  const one = digits === undefined ? (capitals.length > 1 ? capitals : [firstOf(latin[0])]) : [digits];
  const initials = parts.length > 1 ? parts.map(firstOf) : one;
  return [...initials.join("").toUpperCase()].slice(0, 3).join("");
};

const firstOf = (text: string): string => [...text][0] as string;

/** Reading of a title for "by name": pinyin without tones for Han characters, the rest folded to lower-case letters without accents. */
export const sortNameOf = (title: string): string =>
  title
    .normalize("NFKC")
    .replace(/\p{Script=Han}+/gu, (han) => ` ${pinyin(han, { toneType: "none", type: "array" }).join(" ")} `)
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
