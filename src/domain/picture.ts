/**
 * A picture of a case. `src` is relative to the data root (`images/zto/topology.zh.svg`) or an absolute https address on an
 * allowed host; null when the file is known to be missing, so that a placeholder is drawn.
 * Width and height are CSS pixels as shown; null when unknown (pictures on other hosts).
 */
export type Picture = {
  src: string | null;
  alt: string;
  caption?: string;
  width: number | null;
  height: number | null;
};
