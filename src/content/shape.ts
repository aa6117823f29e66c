/** A claim about a value from outside. Small on purpose: the compiler has checked the content, this finds damage on the way. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === "string";
export const wholeNumber: Shape = (value) => Number.isInteger(value);
export const anything: Shape = () => true;
export const nothing: Shape = (value) => value === null;
export const oneOf =
  (choices: readonly unknown[]): Shape =>
  (value) =>
    choices.includes(value);
export const either =
  (...shapes: Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));
export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
export const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);
export const record =
  (fields: Record<string, Shape>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([name, shape]) => shape((value as Record<string, unknown>)[name]));
