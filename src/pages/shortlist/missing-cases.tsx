import { useLayoutEffect, useRef } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button/button.tsx";
import layout from "../../ui/layout/layout.module.scss";

/**
 * The cases of a list that do not exist any more, each with a button that takes it off the list. Once it is gone, the focus goes to the
 * button that takes its place, or to the heading of the page.
 */
export function MissingCases({ slugs, onSkip }: { slugs: readonly string[]; onSkip: (slug: string) => void }) {
  const t = useTexts("shortlist");
  const list = useRef<HTMLUListElement>(null);
  const skipped = useRef<number | null>(null);
  // By what is listed: the focus moves when a case has left the list, not when its button is pressed, so that a quick second press is right.
  const listed = slugs.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the listed cases change
  useLayoutEffect(() => {
    if (skipped.current === null) return;
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const next = buttons[skipped.current] ?? buttons.at(-1) ?? document.querySelector<HTMLElement>("main h1");
    next?.focus({ preventScroll: true });
    skipped.current = null;
  }, [listed]);
  if (slugs.length === 0) return null;
  const skip = (slug: string, index: number) => {
    skipped.current = index;
    onSkip(slug);
  };
  return (
    <section className={`${layout["note"]} ${layout["stack"]}`} aria-labelledby="missing">
      <h2 id="missing" className={layout["minorTitle"]}>
        {t("missing.title", { count: slugs.length })}
      </h2>
      <p>{t("missing.text")}</p>
      <ul ref={list} role="list" className={layout["row"]}>
        {slugs.map((slug, index) => (
          <li key={slug}>
            <Button onClick={() => skip(slug, index)}>{t("missing.skip", { slug })}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
