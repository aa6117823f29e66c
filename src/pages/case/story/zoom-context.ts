import { createContext, useContext } from "react";
import type { CaseDetail } from "../../../domain/customer-case.ts";
import type { Picture } from "../../../domain/picture.ts";
import { sectionPictures } from "../../../sections/texts.ts";

const ZoomContext = createContext<(picture: Picture) => void>(() => {});

/** Opens the viewer at a picture of the case. */
export const ZoomProvider = ZoomContext.Provider;
export const useZoom = (): ((picture: Picture) => void) => useContext(ZoomContext);

/** The pictures of a case that can be looked at closely, in page order. */
export const zoomablePictures = ({ banner, sections }: CaseDetail): Picture[] =>
  [...(banner.image ? [banner.image] : []), ...sections.flatMap(sectionPictures)].filter(({ src }) => src !== null);
