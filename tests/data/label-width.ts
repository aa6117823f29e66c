/** Width of a label in Han characters: Latin letters, digits and spaces count half. */
export const labelWidth = (label: string): number =>
  [...label].reduce((width, character) => width + (character > "\u2e7f" ? 1 : 0.5), 0);
