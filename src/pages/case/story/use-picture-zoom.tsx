import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import type { Picture } from "../../../domain/picture.ts";
import { pictureAddress } from "../../../ui/picture/case-picture.tsx";
import { useOnDemand } from "../../../ui/use-on-demand.ts";
import { zoomablePictures } from "./zoom-context.ts";

const load = () => import("./zoom-dialog.tsx");

/** The picture viewer of a case: fetched when first opened. If it cannot be had, the browser shows the picture itself. */
export function usePictureZoom(detail: CaseDetail): { open: (picture: Picture) => void; viewer: ReactNode } {
  const pictures = useMemo(() => zoomablePictures(detail), [detail]);
  const [start, setStart] = useState<number | null>(null);
  const [part, ask] = useOnDemand(load);
  const open = useCallback(
    (picture: Picture) => {
      setStart(Math.max(0, pictures.indexOf(picture)));
      void ask().then((loaded) => {
        const address = pictureAddress(picture);
        if (loaded === null && address !== undefined) window.location.assign(address);
      });
    },
    [pictures, ask],
  );
  const viewer =
    part.state === "ready" && start !== null ? (
      <part.value.ZoomDialog pictures={pictures} start={start} lang={detail.lang} onClose={() => setStart(null)} />
    ) : null;
  return { open, viewer };
}
