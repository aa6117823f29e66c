/** After this many milliseconds without an answer a request counts as lost. */
export const patience = 10_000;
