import { editDistance } from "../../domain/edit-distance.ts";
import { dictionaryOf, keyOfTokens, nameKey, type TextIndex } from "../index/read.ts";
import { expandWord, lowerBound, matchTerms, minPrefixLength, positionsOf, type QueryTerm } from "./match.ts";
import { isLegalForm, isStopWord } from "./stop-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

/**
 * One way to meet a clause: all of its terms must be found, one directly after the other if `isPhrase`. Alternatives of the
 * kind `misspelling` stand for what a misspelt word was taken to mean.
 */
export type QueryAlternative = {
  kind: "typed" | "apart" | "synonym" | "misspelling";
  terms: QueryTerm[];
  isPhrase: boolean;
};

/** A part of a query; the best alternative that a case meets counts. `text`: as it was typed. */
export type QueryClause = { text: string; isRequired: boolean; alternatives: QueryAlternative[] };

/** Longer queries are cut to this many code points, and to this many clauses. */
export const maxQueryLength = 256;
const maxClauses = 24;
const maxTokensOfName = 6;
const maxSegment = 8;
/** Shorter Han runs are words themselves and are only split where they stand nowhere. */
const minSplitRun = 4;

/**
 * What a query asks for: every required clause must be met. Any text is a query; without letters and digits it has no clauses.
 * A Han run is split into known words where it stands nowhere as a whole (日志监控 is 日志 and 监控) or, with `splitRuns`, always.
 */
export const planQuery = (index: TextIndex, query: string, splitRuns = false): QueryClause[] => {
  const cut = [...query.slice(0, 2 * maxQueryLength)].slice(0, maxQueryLength).join("");
  const folded = index.fold.withSource(cut);
  const tokens = tokenize(folded.text).flatMap((token) => splitRun(index, token, splitRuns));
  const parts = partsOf(index, tokens).slice(0, maxClauses);
  const telling = parts.filter(({ text }) => !isStopWord(text) && !isLegalForm(text));
  const kept = telling.length > 0 ? telling : parts;
  // Of "ZTO Express (Cayman) Inc." the name counts; the other words of a legal name may be missing in the case.
  const isLegalName = parts.some(({ text }) => isLegalForm(text)) && kept.some(({ isCompany }) => isCompany);
  const clauses = new Map<string, QueryClause>();
  for (const { key, tokens, isCompany } of kept) {
    const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
    const text = cut.slice(folded.starts[first.start], folded.ends[last.start + last.text.length - 1]);
    const isRequired = isCompany || !isLegalName;
    if (!clauses.has(key)) clauses.set(key, { text, isRequired, alternatives: alternativesOf(index, tokens) });
  }
  return [...clauses.values()];
};

type Part = { key: string; text: string; tokens: Token[]; isCompany: boolean };

/** Tokens that are looked up together: a known name, what is one word elsewhere (`kube sphere`, `yu shi ke ji`), what punctuation joins (`ci/cd`). */
const partsOf = (index: TextIndex, tokens: readonly Token[]): Part[] => {
  const parts: Part[] = [];
  for (let i = 0; i < tokens.length; ) {
    let own = tokens.slice(i, i + maxTokensOfName);
    while (own.length > 1 && !isName(index, keyOfTokens(own)) && joinedWord(index, own) === null)
      own = own.slice(0, -1);
    if (own.length === 1)
      while (own[0]?.kind === "word" && tokens[i + own.length]?.kind === "word" && tokens[i + own.length]?.isJoined)
        own = tokens.slice(i, i + own.length + 1);
    const key = keyOfTokens(own);
    parts.push({ key, text: textOf(own), tokens: own, isCompany: index.companies.has(key) });
    i += own.length;
  }
  return parts;
};

const isName = (index: TextIndex, key: string): boolean => index.synonyms.has(key) || index.companies.has(key);

/** The word that several are when written together, if it or one that begins with it stands anywhere. */
const joinedWord = (index: TextIndex, tokens: readonly QueryTerm[]): string | null => {
  const word = textOf(tokens);
  if (tokens.some(({ kind }) => kind === "han")) return null;
  if (index.postings.has(word)) return word;
  const { words } = dictionaryOf(index);
  return word.length >= minPrefixLength && words[lowerBound(words, word)]?.startsWith(word) ? word : null;
};

const textOf = (tokens: readonly { text: string }[]): string => tokens.map(({ text }) => text).join("");

const alternativesOf = (index: TextIndex, tokens: readonly Token[]): QueryAlternative[] => {
  const terms = tokens.map(({ kind, text }): QueryTerm => ({ kind, text }));
  const [term] = terms as [QueryTerm];
  const typed = alternative("typed", terms);
  const synonyms = synonymsOf(index, keyOfTokens(tokens), "synonym");
  if (terms.length === 1) {
    const isKnown = term.kind === "han" || expandWord(index, term.text).length > 0;
    if (isKnown || synonyms.length > 0) return [typed, ...synonyms];
    const parts = splitWord(index, term.text);
    return parts === null ? correctionsOf(index, term.text) : [alternative("typed", parts)];
  }
  const joined = joinedWord(index, terms);
  const apart = terms.filter(({ text }) => !isStopWord(text));
  return [
    typed,
    ...(joined === null ? [] : [alternative("typed", [{ kind: "word", text: joined }])]),
    ...synonyms,
    { kind: "apart", terms: apart, isPhrase: false },
  ];
};

const alternative = (kind: QueryAlternative["kind"], terms: QueryTerm[]): QueryAlternative => ({
  kind,
  terms,
  isPhrase: terms.length > 1,
});

const synonymsOf = (index: TextIndex, key: string, kind: QueryAlternative["kind"]): QueryAlternative[] =>
  (index.synonyms.get(key) ?? []).map((name) =>
    alternative(
      kind,
      tokenize(name).map(({ kind, text }) => ({ kind, text })),
    ),
  );

/** A word that is two elsewhere: `multicluster`, multi-cluster. */
const splitWord = (index: TextIndex, word: string): QueryTerm[] | null => {
  for (let i = 2; i <= word.length - 2; i++) {
    const parts = [word.slice(0, i), word.slice(i)].map((text): QueryTerm => ({ kind: "word", text }));
    const areWords = parts.every(({ text }) => index.postings.has(text));
    if (areWords && matchTerms(index, parts).size > 0) return parts;
  }
  return null;
};

const oneEditFrom = 5;
const twoEditsFrom = 8;

/** The words nearest to a misspelt one stand for all that they find when typed: their forms and their synonyms. */
const correctionsOf = (index: TextIndex, word: string): QueryAlternative[] => {
  const nearest = (max: number): string[] => {
    if (word.length < (max === 1 ? oneEditFrom : twoEditsFrom)) return [];
    const isNear = (other: string) => editDistance(word, other, max) <= max;
    return [...dictionaryOf(index).families].flatMap(([key, forms]) => (isNear(key) ? forms : forms.filter(isNear)));
  };
  const oneEdit = nearest(1);
  return (oneEdit.length > 0 ? oneEdit : nearest(2)).flatMap((text) => [
    alternative("misspelling", [{ kind: "word", text }]),
    ...synonymsOf(index, nameKey(text), "misspelling"),
  ]);
};

/** A Han run as known names and, between them, the longest parts that stand anywhere; single characters left over are dropped. */
const splitRun = (index: TextIndex, token: Token, always: boolean): Token[] => {
  const isKnown = (text: string) => isStopWord(text) || isLegalForm(text) || isName(index, text);
  const occurs = (text: string) => positionsOf(index, { kind: "han", text }).length > 0;
  const points = [...token.text];
  if (token.kind === "word" || isKnown(token.text)) return [token];
  if (always ? points.length < minSplitRun : occurs(token.text)) return [token];
  const segments: { text: string; at: number; isKnown: boolean }[] = [];
  const longest = (from: number, max: number, test: (text: string) => boolean): string => {
    for (let length = max; length >= 1; length--) {
      const text = points.slice(from, from + length).join("");
      if (test(text)) return text;
    }
    return "";
  };
  const nameAt = (from: number) => longest(from, Math.min(maxSegment, points.length - from), isKnown);
  for (let i = 0; i < points.length; ) {
    let next = i + 1;
    while (next < points.length && next < i + maxSegment && nameAt(next) === "") next++;
    const max = Math.min(next - i, always ? 2 : maxSegment);
    const known = nameAt(i) || longest(i, max, (text) => [...text].length > 1 && occurs(text));
    const text = known || (points[i] as string);
    const last = segments.at(-1);
    if (known === "" && last?.isKnown === false) last.text += text;
    else segments.push({ text, at: points.slice(0, i).join("").length, isKnown: known !== "" });
    i += [...text].length;
  }
  const kept = segments.filter(({ text, isKnown }) => isKnown || [...text].length > 1);
  if (kept.length === 0) return [token];
  return kept.map(({ text, at }): Token => ({ kind: "han", text, start: token.start + at, isJoined: false }));
};
