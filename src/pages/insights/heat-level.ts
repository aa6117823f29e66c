/** Shades a cell can have, besides that of an empty one. */
export const heatLevels = 5;

/** The shade of a count, 0 for none, else 1 to 5 in even steps up to the largest. Up to five cases each has a shade of its own. */
export const heatLevel = (count: number, largest: number): number =>
  count === 0 ? 0 : Math.ceil((heatLevels * count) / Math.max(heatLevels, largest));
