/** Neighbours further away than this in a list are nobody's next. */
export const mostRemembered = 1000;
