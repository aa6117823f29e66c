import { useEffect, useEffectEvent, useState } from "react";

const commitDelayMs = 300;

/**
 * The text of a field whose value is kept elsewhere and changes later than the reader types, e.g. in the address. `field` are the
 * props of the input. It shows what is typed at once; `commit` gets the text when typing pauses or the field is left. A value that
 * changes for another reason, e.g. by Back, replaces the draft unless the reader is typing.
 */
export function useDraft(value: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState(value);
  const [lastValue, setLastValue] = useState(value);
  const [isTyping, setIsTyping] = useState(false);
  if (value !== lastValue) {
    setLastValue(value);
    if (!isTyping) setDraft(value);
  }
  const flush = () => {
    if (!isTyping) return;
    setIsTyping(false);
    commit(draft);
  };
  const onPause = useEffectEvent(flush);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every letter starts the wait anew
  useEffect(() => {
    if (!isTyping) return;
    const timer = setTimeout(() => onPause(), commitDelayMs);
    return () => clearTimeout(timer);
  }, [isTyping, draft]);
  const change = (text: string) => {
    setDraft(text);
    setIsTyping(true);
  };
  const field = {
    value: draft,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
    onBlur: flush,
  };
  return { draft, field };
}
