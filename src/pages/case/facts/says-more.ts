/**
 * Whether the label of a facet value adds something to the words that the author wrote. It does not when one contains the other
 * ("Monitoring", "Monitoring & Alerting"; 中国杭州, 杭州). Upper case, full-width forms, punctuation, "and" and plurals are ignored.
 */
export function saysMore(label: string, written: string): boolean {
  const [a, b] = [wordsOf(label), wordsOf(written)];
  return !a.includes(b) && !b.includes(a);
}

/** Latin words and single Han characters between spaces, so that `includes` matches whole words only. */
const wordsOf = (text: string): string => {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[a-z0-9]+|\p{Script=Han}/gu) ?? [];
  const significant = words.filter((word) => !["and", "和", "与", "及"].includes(word));
  return ` ${significant.map((word) => word.replace(/(?<=[a-z]{3})s$/, "")).join(" ")} `;
};
