import styles from "./qr-code.module.scss";
import type { QrPath } from "./qr-path.ts";
import { quietZone } from "./quiet-zone.ts";

/** A QR code, black on white in either scheme so that every camera reads it. `label` says where it leads. */
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
