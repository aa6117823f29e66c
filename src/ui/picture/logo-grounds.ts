/** The grounds of the logo tiles by tone, the same as in `logo-tile.module.scss`, for what is not drawn with style sheets. */
export const logoGrounds = [
  "#0a5547",
  "#1d4b7d",
  "#6d3a0e",
  "#5b2c6f",
  "#7f2341",
  "#3d4c10",
  "#31408f",
  "#4b4640",
] as const;

export const logoGround = (tone: number): string => logoGrounds[tone % logoGrounds.length] ?? logoGrounds[0];
