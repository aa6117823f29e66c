import { useEffect, useState } from "react";
import type { Heading } from "./headings.ts";

/** A heading counts as reached when it stands above this share of the window's height. */
const readingLine = 0.35;

/** The id of the heading the reader is under; null before the first one, and in prerendered pages. */
export function useReadingPosition(headings: readonly Heading[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const elements = headings.flatMap(({ id }) => document.getElementById(id) ?? []);
    const update = () => {
      const line = window.innerHeight * readingLine;
      setCurrent(elements.findLast((element) => element.getBoundingClientRect().top <= line)?.id ?? null);
    };
    // The observed strip ends at the line, so every crossing of it calls.
    const observer = new IntersectionObserver(update, { rootMargin: `1000000px 0px -${(1 - readingLine) * 100}% 0px` });
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  }, [headings]);
  return current;
}
