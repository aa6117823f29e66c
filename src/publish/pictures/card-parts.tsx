import type { CSSProperties, ReactNode } from "react";
import type { Locale } from "../../domain/locale.ts";
import type { Palette } from "../../domain/palette.ts";
import { fontStyles } from "./fonts.ts";

/**
 * A box of a card. Satori lays out by flex, and its boxes are content-box unless told otherwise: a padding would make them
 * wider than their `width`.
 */
export const Box = ({ style, children }: { style: CSSProperties; children?: ReactNode }) => (
  <div style={{ display: "flex", boxSizing: "border-box", ...style }}>{children}</div>
);

type TextProps = {
  children: string;
  /** Sizes in pixels from the largest to the smallest: the first at which the text fits is taken. */
  sizes: readonly number[];
  /** Width in pixels that the text may fill. */
  width: number;
  maxLines?: number;
  lineHeight?: number;
  style?: CSSProperties;
};

/** Text that is set smaller where it is long, and ends in an ellipsis where even the smallest size does not fit. */
export const Text = ({ children, sizes, width, maxLines = 1, lineHeight = 1.35, style = {} }: TextProps) => {
  const { size, fits } = fitSize(children, sizes, width, maxLines);
  const oneLine = { maxWidth: width, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" } as const;
  // Satori would balance clamped lines into the narrowest box that holds as many of them.
  const lines = maxLines === 1 ? oneLine : { width, ...(fits ? { textWrap: "balance" } : { lineClamp: maxLines }) };
  return <div style={{ display: "block", fontSize: size, lineHeight, ...lines, ...style }}>{children}</div>;
};

/** The tile with the monogram of a customer, `side` pixels wide. */
export const Monogram = ({ text, side, ground, color }: MonogramProps) => (
  <Box
    style={{
      width: side,
      height: side,
      flexShrink: 0,
      alignItems: "center",
      justifyContent: "center",
      borderRadius: side * 0.22,
      backgroundColor: ground,
      color,
      fontWeight: 700,
    }}
  >
    <Text sizes={[side * 0.5, side * 0.42, side * 0.34]} width={side * 0.86} lineHeight={1.2}>
      {text}
    </Text>
  </Box>
);

type MonogramProps = { text: string; side: number; ground: string; color: string };

/** The ground of a wide card with a stripe of `accent` along its upper edge. */
export const WideGround = ({ accent, lang, colors, children }: WideGroundProps) => (
  <Box
    style={{
      flexDirection: "column",
      width: "100%",
      height: "100%",
      padding: "0 80px",
      borderTop: `12px solid ${accent}`,
      backgroundColor: colors.paper.light,
      color: colors.ink.light,
      ...fontStyles[lang],
    }}
  >
    {children}
  </Box>
);

type WideGroundProps = { accent: string; lang: Locale; colors: Palette["colors"]; children: ReactNode };

/** The largest size at which the text should fit, by rough widths: a Han character is one em wide, a Latin letter 0.6. */
const fitSize = (text: string, sizes: readonly number[], width: number, maxLines: number) => {
  const ems = [...text].reduce((sum, char) => sum + (/[\u2e80-\u{3ffff}]/u.test(char) ? 1 : 0.6), 0);
  // A line that ends at a word rarely fills its width, least of all a short one.
  const usable = maxLines === 1 ? width : width * maxLines - 0.25 * width * Math.min(maxLines, 3);
  const fitting = sizes.find((size) => ems * size <= usable);
  return { size: fitting ?? sizes.at(-1) ?? 0, fits: fitting !== undefined };
};
