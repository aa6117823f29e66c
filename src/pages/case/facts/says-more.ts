/**
 * Whether the lists' name for a value tells a reader more than the author's words: not when one holds the other ("Monitoring",
 * "Monitoring & Alerting"; 中国杭州, 杭州). Case, width, signs, "and" and an English plural make no difference.
 */
export function saysMore(label: string, written: string): boolean {
  const [a, b] = [wordsOf(label), wordsOf(written)];
  return !a.includes(b) && !b.includes(a);
}

/** Latin words and single Han characters between spaces, so that one is found in another only as a whole. */
const wordsOf = (text: string): string => {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z0-9]+|\p{Script=Han}/gu) ?? [];
  const telling = words.filter((word) => !["and", "和", "与", "及"].includes(word));
  return ` ${telling.map((word) => word.replace(/(?<=[a-z]{3})s$/, "")).join(" ")} `;
};
