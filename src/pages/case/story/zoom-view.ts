/** How a picture lies on its stage: `scale` over fitting size, and the way its centre has moved, in CSS pixels. */
export type ZoomView = { scale: number; x: number; y: number };
export type Size = { width: number; height: number };
export type Point = { x: number; y: number };

export const fitted: ZoomView = { scale: 1, x: 0, y: 0 };
export const maxScale = 8;

/** Size of a picture fitted whole into a stage; one of unknown size counts as large as the stage. */
export function fittedSize(picture: Size, stage: Size): Size {
  if (picture.width <= 0 || picture.height <= 0) return stage;
  const ratio = Math.min(stage.width / picture.width, stage.height / picture.height);
  return { width: picture.width * ratio, height: picture.height * ratio };
}

/** Scales by `factor` while the point under the finger or the pointer stays put. `at` is measured from the middle of the stage. */
export function zoomAt(view: ZoomView, factor: number, at: Point = { x: 0, y: 0 }): ZoomView {
  const scale = Math.min(maxScale, Math.max(1, view.scale * factor));
  const change = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * change, y: at.y - (at.y - view.y) * change };
}

export const panBy = (view: ZoomView, by: Point): ZoomView => ({ ...view, x: view.x + by.x, y: view.y + by.y });

/** Keeps the picture on the stage: never past its edges, and in the middle along a side on which it fits. */
export function kept(view: ZoomView, picture: Size, stage: Size): ZoomView {
  const reach = (size: number, room: number) => Math.max(0, (size * view.scale - room) / 2);
  const within = (value: number, most: number) => Math.min(most, Math.max(-most, value)) + 0;
  return {
    scale: view.scale,
    x: within(view.x, reach(picture.width, stage.width)),
    y: within(view.y, reach(picture.height, stage.height)),
  };
}
