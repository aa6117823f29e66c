import styles from "./qr-code.module.scss";

/** Light modules that a QR code needs on each side (ISO/IEC 18004, 6.3.8). */
export const quietZone = 4;

/** A QR code as an SVG path. `size` is the number of modules along each side, without the quiet zone. */
export type QrPath = { size: number; path: string };

/** A QR code, black on white in both colour schemes, so that every camera reads it. */
export function QrCode({ code, label }: { code: QrPath; label: string }) {
  const side = code.size + 2 * quietZone;
  return (
    <svg
      className={styles["code"]}
      role="img"
      width={144}
      height={144}
      aria-label={label}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} fill="#fff" />
      <path d={code.path} fill="#000" />
    </svg>
  );
}
