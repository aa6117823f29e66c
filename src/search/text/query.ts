import { editDistance } from "../../domain/edit-distance.ts";
import { keyOfTokens, nameKey, type TextIndex } from "../index/read.ts";
import { findTerms, minPrefixLength, type QueryTerm, termOf, termsOf, wordsFrom } from "./match.ts";
import { stem } from "./stem.ts";
import { legalForms, stopWords } from "./stop-words.ts";
import { type Token, tokenize } from "./tokenize.ts";

/**
 * One way to meet a clause: all of its phrases must be found, each a row of terms that stand one directly after the other.
 * Alternatives of the kind `misspelling` stand for what a misspelt word was taken to mean.
 */
export type QueryAlternative = { kind: "typed" | "apart" | "synonym" | "misspelling"; phrases: QueryTerm[][] };

/** A part of a query, which a case must meet; its best alternative counts. `text`: as it was typed. */
export type QueryClause = { text: string; alternatives: QueryAlternative[] };

/** Longer queries are cut to this many code points, and to this many clauses. */
export const maxQueryLength = 128;
const maxClauses = 24;
const maxTokensOfName = 6;
const maxSegment = 8;
/** Shorter Han runs are words themselves and are only split where they stand nowhere. */
const minSplitRun = 4;

/**
 * What a query asks for. Any text is a query; without letters and digits it has no clauses.
 * A Han run is split into known words where it stands nowhere as a whole (日志监控 is 日志 and 监控) or, with `splitRuns`, always.
 */
export const planQuery = (index: TextIndex, query: string, splitRuns = false): QueryClause[] => {
  const cut = [...query.slice(0, 2 * maxQueryLength)].slice(0, maxQueryLength).join("");
  const folded = index.fold.withSource(cut);
  const tokens = tokenize(folded.text).flatMap((token) => splitRun(index, token, splitRuns));
  const parts = partsOf(index, tokens).slice(0, maxClauses);
  const telling = parts.filter(({ text }) => !stopWords.has(text) && !legalForms.has(text));
  // Of "ZTO Express (Cayman) Inc." the name counts; the other words of a legal name may be missing in the case.
  const names = parts.some(({ text }) => legalForms.has(text)) ? telling.filter(({ isCompany }) => isCompany) : [];
  const kept = [names, telling, parts].find(({ length }) => length > 0) ?? [];
  const clauses = new Map<string, QueryClause>();
  for (const { key, tokens } of kept) {
    const [first, last] = [tokens[0] as Token, tokens.at(-1) as Token];
    const text = cut.slice(folded.starts[first.start], folded.ends[last.start + last.text.length - 1]);
    if (!clauses.has(key)) clauses.set(key, { text, alternatives: alternativesOf(index, tokens) });
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
const joinedWord = ({ words }: TextIndex, tokens: readonly Token[]): string | null => {
  const word = textOf(tokens);
  const [nearest] = tokens.some(({ kind }) => kind === "han") ? [] : wordsFrom(words, word);
  return nearest === word || (nearest !== undefined && word.length >= minPrefixLength) ? word : null;
};

const textOf = (tokens: readonly { text: string }[]): string => tokens.map(({ text }) => text).join("");

const alternativesOf = (index: TextIndex, tokens: readonly Token[]): QueryAlternative[] => {
  const terms = tokens.map((token) => termOf(index, token));
  const typed = phrase("typed", terms);
  const synonyms = synonymsOf(index, keyOfTokens(tokens), "synonym");
  const [term] = terms as [QueryTerm];
  if (terms.length > 1) {
    const joined = joinedWord(index, tokens);
    const apart = terms.filter(({ text }) => !stopWords.has(text)).map((one) => [one]);
    return [
      typed,
      ...(joined === null ? [] : [phrase("typed", termsOf(index, joined))]),
      ...synonyms,
      { kind: "apart", phrases: apart },
    ];
  }
  if (term.beginning !== "" || synonyms.length > 0) return [typed, ...synonyms];
  const parts = splitWord(index, term.text);
  return parts === undefined ? correctionsOf(index, term.text) : [phrase("typed", parts)];
};

const phrase = (kind: QueryAlternative["kind"], terms: QueryTerm[]): QueryAlternative => ({ kind, phrases: [terms] });

const synonymsOf = (index: TextIndex, key: string, kind: QueryAlternative["kind"]): QueryAlternative[] =>
  (index.synonyms.get(key) ?? []).map((name) => phrase(kind, termsOf(index, name)));

/** A word that is two elsewhere: `multicluster`, multi-cluster. */
const splitWord = (index: TextIndex, word: string): QueryTerm[] | undefined =>
  Array.from({ length: word.length }, (_, i) => [word.slice(0, i), word.slice(i)])
    .filter((halves) => halves.every((half) => half.length > 1 && wordsFrom(index.words, half)[0] === half))
    .map((halves) => termsOf(index, halves.join(" ")))
    .find((terms) => findTerms(index.text, terms).length > 0);

const oneEditFrom = 5;
const twoEditsFrom = 8;

/** The words nearest to a misspelt one stand for all that they find when typed: their forms and their synonyms. */
const correctionsOf = (index: TextIndex, word: string): QueryAlternative[] => {
  const near = (max: number) =>
    index.words.filter((other) => [other, stem(other)].some((form) => editDistance(word, form, max) <= max));
  const oneEdit = word.length >= oneEditFrom ? near(1) : [];
  const nearest = oneEdit.length === 0 && word.length >= twoEditsFrom ? near(2) : oneEdit;
  return nearest.flatMap((other) => [
    phrase("misspelling", termsOf(index, other)),
    ...synonymsOf(index, nameKey(other), "misspelling"),
  ]);
};

/** A Han run as known names and, between them, the longest parts that stand anywhere; single characters left over are dropped. */
const splitRun = (index: TextIndex, token: Token, always: boolean): Token[] => {
  const isKnown = (text: string) => stopWords.has(text) || legalForms.has(text) || isName(index, text);
  const points = [...token.text];
  if (token.kind === "word" || isKnown(token.text)) return [token];
  if (always ? points.length < minSplitRun : index.text.includes(token.text)) return [token];
  const part = (from: number, length: number) => points.slice(from, from + length).join("");
  const nameAt = (from: number): string => {
    for (let length = maxSegment; length >= 1; length--) if (isKnown(part(from, length))) return part(from, length);
    return "";
  };
  const segments: { text: string; at: number; isKnown: boolean }[] = [];
  for (let i = 0; i < points.length; ) {
    let text = nameAt(i);
    const isName = text !== "";
    for (let length = 2; !isName && length <= (always ? 2 : maxSegment) && i + length <= points.length; length++) {
      if (nameAt(i + length - 1) !== "" || !index.text.includes(part(i, length))) break;
      text = part(i, length);
    }
    const last = segments.at(-1);
    if (text === "" && last?.isKnown === false) last.text += points[i];
    else segments.push({ text: text || (points[i] as string), at: part(0, i).length, isKnown: text !== "" });
    i += [...text].length || 1;
  }
  const kept = segments.filter(({ text, isKnown }) => isKnown || [...text].length > 1);
  const parts = kept.map(({ text, at }): Token => ({ ...token, text, start: token.start + at, isJoined: false }));
  return parts.length > 0 ? parts : [token];
};
