/**
 * The list a reader came from: its address, the slugs in its order, and the key of its history step, under which its scroll
 * position is kept. Handed to a case page for previous, next and the way back.
 */
export type RememberedList = { address: string; place: string; slugs: readonly string[] };

const storageKey = "casebook:list";

/** For pages opened without a history of their own. A browser that refuses storage costs previous and next, nothing else. */
export function rememberList(list: RememberedList): boolean {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}
