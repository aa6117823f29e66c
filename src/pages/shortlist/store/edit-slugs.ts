/** Adds a slug at the end, or removes it. */
export const toggleSlug = (slugs: readonly string[], slug: string): string[] =>
  slugs.includes(slug) ? slugs.filter((other) => other !== slug) : [...slugs, slug];

/** Moves a slug past its neighbour: -1 towards the start, 1 towards the end. At the ends nothing changes. */
export function moveSlug(slugs: readonly string[], slug: string, by: -1 | 1): string[] {
  const from = slugs.indexOf(slug);
  const to = from + by;
  const moved = [...slugs];
  if (from < 0 || to < 0 || to >= slugs.length) return moved;
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}
