/** The list a reader came from: its address, and the slugs in its order. Handed to a case page for previous and next. */
export type RememberedList = { address: string; slugs: readonly string[] };

/** Neighbours further away than this are nobody's next. */
export const mostRemembered = 200;
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
