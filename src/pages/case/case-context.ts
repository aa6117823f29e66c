import { createContext } from "react";
import type { Picture } from "../../domain/picture.ts";

/** What components deep in a case page may ask of the page. */
type CasePageActions = {
  /** Shows and speaks a short message. */
  announce: (text: string) => void;
  /** Opens the viewer at a picture of the case. */
  openPicture: (picture: Picture) => void;
};

export const CaseContext = createContext<CasePageActions>({ announce: () => {}, openPicture: () => {} });
