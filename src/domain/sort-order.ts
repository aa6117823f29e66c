/** Orders of a list; the first is the default: the editors' or, when text is searched, the best match first. `similar` means most like the chosen values and the text found. */
export const sortOrders = ["recommended", "newest", "name", "similar"] as const;
export type SortOrder = (typeof sortOrders)[number];
