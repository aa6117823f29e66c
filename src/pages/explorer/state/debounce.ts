/** Waits for a pause of `ms` milliseconds. */
export function createDebounce(ms: number) {
  let settle: ((isDue: boolean) => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (isDue: boolean): boolean => {
    const waited = settle !== null;
    clearTimeout(timer);
    settle?.(isDue);
    settle = null;
    return waited;
  };
  return {
    /** Resolves with true after the pause, with false when another `wait` or `cancel` comes first. */
    wait: (): Promise<boolean> => {
      end(false);
      return new Promise((resolve) => {
        settle = resolve;
        timer = setTimeout(end, ms, true);
      });
    },
    /** Stops waiting; returns whether somebody waited. */
    cancel: (): boolean => end(false),
  };
}
