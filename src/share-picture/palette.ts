/** Colours of the pictures. A tone is a pair: a deep one that carries white text and a pale one for grounds. */
export type Tone = { deep: string; pale: string };

/** One pair for each logo tone; white on `deep` has a contrast of at least 4.5:1. */
const tones: readonly Tone[] = [
  { deep: "#1f5fbf", pale: "#e3edfb" },
  { deep: "#0f766e", pale: "#dcf3ef" },
  { deep: "#7a4bc2", pale: "#eee6fa" },
  { deep: "#b4441c", pale: "#fbe8df" },
  { deep: "#2f6f33", pale: "#e2f2e2" },
  { deep: "#a3276b", pale: "#fae3ef" },
  { deep: "#8a5a00", pale: "#f8edd4" },
  { deep: "#35548c", pale: "#e3eaf6" },
];

export const toneOf = (tone: number): Tone => tones[tone % tones.length] ?? { deep: "#1f5fbf", pale: "#e3edfb" };

export const ink = { strong: "#16202e", soft: "#4b5768", line: "#dfe3e9", ground: "#ffffff" } as const;
