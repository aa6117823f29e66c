import type { Locale } from "../../domain/locale.ts";
import { addRow, emptyBits } from "../facets/bit-set.ts";
import type { MatchSet } from "../facets/match-set.ts";
import { type Found, type Room, takeRoom } from "../facets/search-room.ts";
import type { TextIndex } from "../index/text-index.ts";
import { fieldBit } from "../index/text-index-file.ts";
import { addFieldWorth, fieldWorth, vias } from "./field-worth.ts";
import { matchUnit, type UnitMatch } from "./match-unit.ts";
import type { QueryPlan, QueryUnit, Way } from "./plan-query.ts";

/**
 * What was found, by columns beside `rows`: `via[i]` is a place in `vias`, `fields[i]` field bits (`fieldBit`).
 * `marks`: what was looked for in the end, to be marked where it is shown (`explain-match.ts`).
 */
export type TextMatches = MatchSet & { via: Uint8Array; fields: Uint16Array; marks: QueryUnit[] };

/** By how much a roundabout, or a word that only begins so or is nearly it, lessens what a unit gives. */
const wayWorth: Record<Way["kind"], number> = { typed: 1, synonym: 0.7, pieces: 0.4 };
/** Another name of what was typed is not followed to yet other names; they would lead to everything. */
const otherNames = fieldBit("otherName", "zh") | fieldBit("otherName", "en");
const misspelling = vias.indexOf("misspelling");
/** 1 + log2(hits) / 8; more hits than the last count as that many. */
const mostHits = 255;
const manyWorth = Float64Array.from({ length: mostHits + 1 }, (_, hits) => (hits === 0 ? 0 : 1 + Math.log2(hits) / 8));
const longestRun = 32;
const longestPiece = 8;
const qualityWorth = [0, 0.5, 0.8, 1];

/**
 * The rows that meet every concept of a plan. A unit found gives a row
 * ln(1 + rows / rows with the unit) · sum of the weights of its fields · (1 + log2(hits, at most 255) / 8) · worth of its quality;
 * a way the sum of its units, a concept its typed way, where that is met, or else the first other that is, a row the sum of its concepts.
 * A generator, so that a caller can let the page breathe between units; see `answerSoon`.
 */
export function* searchSteps(index: TextIndex, plan: QueryPlan, locale: Locale): Generator<void, TextMatches> {
  const { room, leave } = takeRoom(index);
  const matches = yield* stepsIn(room, index, plan, locale);
  leave();
  return matches;
}

function* stepsIn(room: Room, index: TextIndex, plan: QueryPlan, locale: Locale): Generator<void, TextMatches> {
  const known = new Map<string, Looked>();
  const look = (unit: QueryUnit): UnitMatch => {
    const looked = known.get(unit.text) ?? { unit, match: matchUnit(index, unit, room.match()) };
    known.set(unit.text, looked);
    return looked.match;
  };
  const { met, rows } = room;
  const total = room.found();
  for (const ways of plan.concepts) {
    const concept = room.found();
    for (const way of ways) {
      if (way.kind === "pieces" && concept.points.some((points) => points > 0)) continue;
      const matches: UnitMatch[] = [];
      const units = way.kind === "pieces" ? way.units.flatMap(({ text }) => splitRun(text, look)) : way.units;
      for (const unit of units) {
        matches.push(look(unit));
        yield;
      }
      if (matches.length > 0) addWay(concept, way, matches, locale, rows);
    }
    addConcept(total, met, concept);
    yield;
  }
  return collect(total, met, plan.concepts.length, marksOf(plan, known));
}

/** The whole search at once. */
export const searchText = (index: TextIndex, plan: QueryPlan, locale: Locale): TextMatches => {
  const steps = searchSteps(index, plan, locale);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

type Looked = { unit: QueryUnit; match: UnitMatch };

/** A Han run as the longest pieces that stand anywhere, from the left; a character that begins none is passed over. */
const splitRun = (run: string, look: (unit: QueryUnit) => UnitMatch): QueryUnit[] => {
  const points = [...run].slice(0, longestRun);
  const pieces: QueryUnit[] = [];
  for (let i = 0; i < points.length; ) {
    let length = Math.min(longestPiece, points.length - i);
    const piece = (): QueryUnit => ({ kind: "han", text: points.slice(i, i + length).join("") });
    while (length > 1 && look(piece()).rows === 0) length--;
    if (length > 1) pieces.push(piece());
    i += length;
  }
  return pieces;
};

/** `room` is a place per row to work in. */
const addWay = (found: Found, way: Way, matches: readonly UnitMatch[], locale: Locale, room: Uint32Array): void => {
  const worth = fieldWorth(locale);
  const least = way.kind === "typed" ? 0 : vias.indexOf(way.kind);
  const seen = way.kind === "synonym" ? ~otherNames : ~0;
  const rows = rowsOfAll(found, matches, seen, room);
  for (const match of matches) {
    const rarity = Math.log(1 + found.points.length / Math.max(1, match.rows)) * wayWorth[way.kind];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const held = (match.fields[row] as number) & seen;
      if (worth.weights[held] === 0) addFieldWorth(locale, held);
      const quality = match.quality[row] as number;
      const many = manyWorth[Math.min(mostHits, match.hits[row] as number)] as number;
      const points = rarity * (worth.weights[held] as number) * many * (qualityWorth[quality] as number);
      const via = Math.max(least, quality === 1 ? misspelling : (worth.vias[held] as number));
      found.points[row] = (found.points[row] as number) + points;
      if (via > (found.via[row] as number)) found.via[row] = via;
      found.fields[row] = (found.fields[row] as number) | held;
    }
  }
};

/** Rows that no way before has met, and every unit of this one does; begins with the unit that is met least. */
const rowsOfAll = (found: Found, matches: readonly UnitMatch[], seen: number, rows: Uint32Array): Uint32Array => {
  const rarest = matches.reduce((best, match) => (match.rows < best.rows ? match : best));
  let size = 0;
  for (let i = 0; i < rarest.rows; i++) {
    const row = rarest.list[i] as number;
    if (found.points[row] === 0) rows[size++] = row;
  }
  for (const { fields } of matches) {
    const among = size;
    size = 0;
    for (let i = 0; i < among; i++) {
      const row = rows[i] as number;
      if (((fields[row] as number) & seen) !== 0) rows[size++] = row;
    }
  }
  return rows.subarray(0, size);
};

const addConcept = (total: Found, met: Uint8Array, concept: Found): void => {
  for (let row = 0; row < met.length; row++) {
    const points = concept.points[row] as number;
    if (points === 0) continue;
    met[row] = (met[row] as number) + 1;
    total.points[row] = (total.points[row] as number) + points;
    total.via[row] = Math.max(total.via[row] as number, concept.via[row] as number);
    total.fields[row] = (total.fields[row] as number) | (concept.fields[row] as number);
  }
};

/**
 * Every unit looked for that was found, or the words it was taken to mean. Another name of several words is marked where it
 * stands as a whole only; its "and" says nothing.
 */
const marksOf = (plan: QueryPlan, known: ReadonlyMap<string, Looked>): QueryUnit[] => {
  const isName = ({ kind, units }: Way) => kind === "synonym" && units.length > 1;
  const ways = plan.concepts.flat();
  const names = ways.filter(isName).map(({ units }) => units.map(({ text }) => text));
  const alone = new Set(ways.filter((way) => !isName(way)).flatMap(({ units }) => units.map(({ text }) => text)));
  const isPart = (text: string) => !alone.has(text) && names.some((words) => words.includes(text));
  const units = [...known.values()].flatMap(({ unit, match }) => {
    if (isPart(unit.text)) return [];
    if (match.near.length > 0) return match.near.map((text): QueryUnit => ({ kind: "word", text }));
    return match.rows > 0 ? [unit] : [];
  });
  const isFound = (text: string) => (known.get(text) as Looked).match.rows > 0;
  const whole = names.filter((words) => words.every(isFound));
  return [...units, ...whole.map((words): QueryUnit => ({ kind: "word", text: words.join(" ") }))];
};

const collect = (total: Found, met: Uint8Array, concepts: number, marks: QueryUnit[]): TextMatches => {
  const bits = emptyBits(met.length);
  const all = new Uint32Array(met.length);
  let size = 0;
  for (let row = 0; concepts > 0 && row < met.length; row++) {
    if (met[row] !== concepts) continue;
    all[size++] = row;
    addRow(bits, row);
  }
  const rows = all.slice(0, size);
  const scores = new Float32Array(size);
  const via = new Uint8Array(size);
  const fields = new Uint16Array(size);
  for (let i = 0; i < size; i++) {
    const row = rows[i] as number;
    scores[i] = total.points[row] as number;
    via[i] = total.via[row] as number;
    fields[i] = total.fields[row] as number;
  }
  return { rows, scores, bits, via, fields, marks };
};
