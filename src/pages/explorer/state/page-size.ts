/** Cards drawn at first and with each "show more". */
export const pageSize = 24;
