/** One colour for each logo tone, as on the site; white on it has a contrast of at least 7:1. */
const tones = ["#0a5547", "#1d4b7d", "#6d3a0e", "#5b2c6f", "#7f2341", "#3d4c10", "#31408f", "#4b4640"] as const;

export const toneOf = (tone: number): string => tones[tone % tones.length] ?? tones[0];

export const ink = {
  strong: "#15181c",
  soft: "#434a52",
  line: "#dedbd2",
  ground: "#fbfaf7",
  light: "#ffffff",
} as const;
