import { useEffect, useState } from "react";
import type { Heading } from "./headings.ts";

/** A heading counts as reached when it is above this fraction of the window's height. */
const readingLine = 0.35;

/** The id of the last heading reached; null before the first one, and in prerendered pages. */
export function useReadingPosition(headings: readonly Heading[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const elements = headings.flatMap(({ id }) => document.getElementById(id) ?? []);
    const update = () => {
      const line = window.innerHeight * readingLine;
      setCurrent(elements.findLast((element) => element.getBoundingClientRect().top <= line)?.id ?? null);
    };
    // The observed area ends at the reading line, so the observer fires whenever a heading crosses the line.
    const observer = new IntersectionObserver(update, { rootMargin: `1000000px 0px -${(1 - readingLine) * 100}% 0px` });
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [headings]);
  return current;
}
