/** `version`: compiled by another version of the compiler. `damaged`: `what` names the part that does not read. */
export type Damage = { kind: "version"; found: unknown } | { kind: "damaged"; what: string };

/** What reading data from the network gives: a value, or what is wrong with the data. */
export type Read<T> = { ok: true; value: T } | { ok: false; damage: Damage };

export const damaged = (what: string): { ok: false; damage: Damage } => ({
  ok: false,
  damage: { kind: "damaged", what },
});

export const asRecord = (data: unknown): Record<string, unknown> | null =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : null;
