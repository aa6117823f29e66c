/** A colour as `#rrggbb`, lower case. */
export type Hex = `#${string}`;
export type ColorScheme = "light" | "dark";
type SchemeColors = Record<ColorScheme, Hex>;

/**
 * Every colour of the product by its role. Style sheets read it as custom properties (`accentSoft` is `--color-accent-soft`); embeds,
 * diagrams, share pictures and the icon read it here, so a rebrand changes this file only.
 */
export const colors = {
  page: { light: "#fbfaf7", dark: "#121518" },
  surface: { light: "#ffffff", dark: "#1a1e23" },
  sunken: { light: "#f3f1ea", dark: "#20252b" },
  text: { light: "#15181c", dark: "#f1f0ed" },
  muted: { light: "#434a52", dark: "#c3c9cf" },
  line: { light: "#dedbd2", dark: "#353c44" },
  control: { light: "#7c7a72", dark: "#87909a" },
  accent: { light: "#0a5547", dark: "#86dfca" },
  accentSoft: { light: "#e2efeb", dark: "#17352e" },
  accentStrong: { light: "#073d33", dark: "#b4efe1" },
  onAccent: { light: "#ffffff", dark: "#06251e" },
  warning: { light: "#8a2f0b", dark: "#ffb796" },
  note: { light: "#fdf1d8", dark: "#382d14" },
  mark: { light: "#ffe9a8", dark: "#5a4708" },
  // Shades of the heat map; the fifth and strongest is the accent. Text on each has a contrast of at least 7:1: dark text on 1 to 4
  // in light, light text on 1 to 3 and dark text on 4 in dark.
  heat1: { light: "#e3efec", dark: "#1c2f2c" },
  heat2: { light: "#c2dfd8", dark: "#1f413b" },
  heat3: { light: "#9ccfc3", dark: "#23524a" },
  heat4: { light: "#74b5a6", dark: "#62bda9" },
} as const satisfies Record<string, SchemeColors>;

/** Backgrounds of the logo tiles by tone; white on each has a contrast of at least 7:1. */
export const logoColors = [
  "#0a5547",
  "#1d4b7d",
  "#6d3a0e",
  "#5b2c6f",
  "#7f2341",
  "#3d4c10",
  "#31408f",
  "#4b4640",
] as const satisfies Hex[];

/** The background of a logo tile; tones past the last start again. */
export const logoColor = (tone: number): Hex => logoColors[tone % logoColors.length] ?? logoColors[0];

/** Colours of diagrams. Text reaches 4.5:1 and lines 3:1 on what lies beneath them. */
export const diagramColors = {
  paper: { light: "#ffffff", dark: "#121923" },
  ink: { light: "#16233a", dark: "#e8eef7" },
  quiet: { light: "#43536b", dark: "#b3c0d2" },
  line: { light: "#5c6c83", dark: "#93a3b8" },
  group: { light: "#f3f6fa", dark: "#1a2330" },
  rim: { light: "#b9c4d3", dark: "#46566c" },
  service: { light: "#e6effa", dark: "#1e3250" },
  serviceRim: { light: "#4a72ab", dark: "#7ea8e2" },
  actor: { light: "#fcf0dc", dark: "#43310f" },
  actorRim: { light: "#a46a14", dark: "#dba44c" },
  store: { light: "#e4f3ea", dark: "#173a2a" },
  storeRim: { light: "#38795a", dark: "#6dbd94" },
} as const satisfies Record<string, SchemeColors>;
