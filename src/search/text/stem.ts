/**
 * The common beginning of the forms of an English word: `monitor` for monitors, monitored and monitoring, `migrat` for migrate
 * and migration, `polic` for policy and policies. At least four letters stay, so that caring does not become car.
 */
export const stem = (word: string): string => {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const singular = word
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=ss|x|ch|sh)es$/, "")
    .replace(/(?<=.{3}[^aeiou])y$/, "")
    // Not of process, redis or status, but of apis and gpus.
    .replace(/(?<!s|...i|(?<!p)u)s$/, "");
  const ending = endings.find(
    (one) => singular.endsWith(one) && singular.length - one.length >= (one === "ion" ? 5 : 4),
  );
  const rest = ending === undefined ? singular : singular.slice(0, -ending.length);
  // `logging` belongs to `log`, but `installing` to `install`.
  return (ending === "ing" || ending === "ed") && /([bdgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
};

const endings = ["ization", "isation", "izing", "ising", "ized", "ised", "ize", "ise", "ment", "ing", "ion", "ed", "e"];
