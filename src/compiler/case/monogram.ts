import { fnv1a } from "../../domain/fnv1a.ts";
import { logoColors } from "../../domain/palette.ts";

const common = /^(?:中国|北京|上海|天津|重庆|深圳|广州|杭州|苏州|南京|武汉|成都|广东|广西|浙江|江苏)(?:省|市)?/;

/**
 * One to three letters that stand for a company: the first Han character of its distinctive part (without a leading place name),
 * or the capitals of a Latin name, or its first letter.
 */
export const readMonogram = (title: string): string => {
  const han = /\p{Script=Han}+/u.exec(title)?.[0];
  const latin = /[A-Za-z][\w&.-]*(?:\s+[A-Za-z][\w&.-]*)*/.exec(title)?.[0];
  if (han && !(latin && title.indexOf(latin) < title.indexOf(han))) return firstOf(han.replace(common, "") || han);
  if (!latin) return firstOf(title).toUpperCase();
  const words = latin.split(/[\s.-]+/).filter((word) => !/^(?:of|and|the|for)$/i.test(word));
  const capitals = latin.match(/[A-Z]/g) ?? [];
  const initials =
    words.length > 1 ? words.map((word) => word.charAt(0)) : capitals.length > 1 ? capitals : [latin.charAt(0)];
  return initials.join("").toUpperCase().slice(0, 3);
};

const firstOf = (text: string): string => [...text][0] as string;

/** Colour of the tile, from the slug alone, so that it never changes. */
export const toneOf = (slug: string): number => fnv1a(slug) % logoColors.length;
