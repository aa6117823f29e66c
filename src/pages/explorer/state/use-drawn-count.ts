import { type RefObject, startTransition, useEffect, useState } from "react";
import { afterPaint } from "./after-paint.ts";

/** Items drawn at once at least, and how far below the screen, in heights of it. */
const fewest = 4;
const reach = 1.1;

/**
 * How many items of a list to draw: after an act of the reader (`isActed`) as many as reach below the screen, the rest once those
 * are painted. A reader who goes back is led to any of them, so all are drawn at once. Values are compared by identity.
 */
export function useDrawnCount(value: unknown, isActed: boolean, list: RefObject<Element | null>): number {
  const [step, setStep] = useState({ value, count: Infinity });
  if (step.value !== value) setStep({ value, count: isActed ? countOnScreen(list.current) : Infinity });
  useEffect(() => {
    if (step.count === Infinity) return;
    // Should another value have come by then, this changes nothing.
    const drawRest = () => setStep((now) => (now === step ? { ...step, count: Infinity } : now));
    void afterPaint().then(() => startTransition(drawRest));
  }, [step]);
  return step.count;
}

/** By the size of those drawn now. */
function countOnScreen(list: Element | null): number {
  if (!list?.childElementCount) return fewest;
  const { top, height } = list.getBoundingClientRect();
  return Math.max(fewest, Math.ceil((innerHeight * reach - top) / (height / list.childElementCount)));
}
