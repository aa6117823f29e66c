import { createContext } from "react";
import type { Picture } from "../../domain/picture.ts";

/** What the parts of a case page ask of the page around them. */
export type CasePageActions = {
  /** Shows and speaks a short message. */
  announce: (text: string) => void;
  /** Opens the viewer at a picture of the case. */
  openPicture: (picture: Picture) => void;
};

export const CaseContext = createContext<CasePageActions>({ announce: () => {}, openPicture: () => {} });
