import { type RefObject, useEffect } from "react";
import { type Point, panBy, type ZoomView, zoomAt } from "./zoom-view.ts";

export type ChangeView = (next: (view: ZoomView) => ZoomView) => void;

/** Turns of the wheel (in its pixels) that double the size. */
const wheelPixelsPerDouble = 300;

/** Drag with one finger or the pointer, pinch with two, wheel, and double click on the stage. `change` must not change identity. */
export function useZoomGestures(stage: RefObject<HTMLElement | null>, change: ChangeView): void {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const fingers = new Map<number, Point>();
    const fromMiddle = ({ x, y }: Point): Point => {
      const box = element.getBoundingClientRect();
      return { x: x - box.left - box.width / 2, y: y - box.top - box.height / 2 };
    };
    const pointOf = (event: MouseEvent): Point => fromMiddle({ x: event.clientX, y: event.clientY });

    const handlers = {
      pointerdown: (event: PointerEvent) => {
        if (event.button !== 0) return;
        element.setPointerCapture(event.pointerId);
        fingers.set(event.pointerId, pointOf(event));
      },
      pointermove: (event: PointerEvent) => {
        const before = fingers.get(event.pointerId);
        if (!before) return;
        const now = pointOf(event);
        const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
        fingers.set(event.pointerId, now);
        change((view) => (other ? pinched(view, before, now, other) : panBy(view, between(before, now))));
      },
      pointerup: (event: PointerEvent) => void fingers.delete(event.pointerId),
      pointercancel: (event: PointerEvent) => void fingers.delete(event.pointerId),
      dblclick: (event: MouseEvent) => change((view) => zoomAt(view, view.scale > 1 ? 0 : 2.5, pointOf(event))),
      wheel: (event: WheelEvent) => {
        event.preventDefault();
        const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
        // A pinch on a trackpad arrives as a wheel with Ctrl and small steps.
        const factor = 2 ** ((-pixels * (event.ctrlKey ? 3 : 1)) / wheelPixelsPerDouble);
        change((view) => zoomAt(view, factor, pointOf(event)));
      },
    };
    const listening = Object.entries(handlers) as [keyof typeof handlers, EventListener][];
    for (const [type, handler] of listening) element.addEventListener(type, handler, { passive: false });
    return () => {
      for (const [type, handler] of listening) element.removeEventListener(type, handler);
    };
  }, [stage, change]);
}

const between = (a: Point, b: Point): Point => ({ x: b.x - a.x, y: b.y - a.y });
const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Two fingers, of which one moved: the picture keeps to both. */
function pinched(view: ZoomView, before: Point, now: Point, other: Point): ZoomView {
  const [from, to] = [middleOf(before, other), middleOf(now, other)];
  const factor = distance(now, other) / Math.max(1, distance(before, other));
  return panBy(zoomAt(view, factor, from), between(from, to));
}
