/** A text of a case, all languages joined; `id` is its row. */
export type PeerText = { id: number; text: string };

export type TextPeer = {
  name: string;
  note: string;
  build: (texts: readonly PeerText[]) => Promise<ReadyText>;
};
export type ReadyText = {
  /** Rows found, in any order. */
  find: (query: string) => Promise<number[]> | number[];
  data: () => Promise<string> | string;
};

/** Words in lower case; Han by overlapping pairs, a single character alone. The tokenizer a knowing user would give a peer. */
export const pairTokens = (text: string): string[] =>
  (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []
  ).flatMap((run) => {
    if (!/^\p{Script=Han}/u.test(run) || run.length < 2) return [run];
    return Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
  });
