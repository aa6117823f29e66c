/**
 * The `limit` rows with the most points (`points[i]` is that of `rows[i]`), best first, equal points by ascending row. Keeps a heap of the best so far, so
 * a page costs about one look at each row. Points are whole numbers from 0 to 2^21 - 1; a key holds them above the row,
 * turned round, and is exact in a double.
 */
export const bestRows = (rows: Uint32Array, points: Float64Array, limit: number): Uint32Array => {
  const heap = new Float64Array(Math.min(limit, rows.length));
  const keyOf = (i: number) => (points[i] as number) * 2 ** 32 + (0xffffffff - (rows[i] as number));
  for (let i = 0; i < heap.length; i++) heap[i] = keyOf(i);
  heap.sort();
  for (let i = heap.length; i < rows.length; i++) {
    const key = keyOf(i);
    if (key > (heap[0] as number)) replaceLeast(heap, key);
  }
  return Uint32Array.from(heap.sort().reverse(), (key) => 0xffffffff - (key % 2 ** 32));
};

/** The least key leaves; the new one sinks to its place. A sorted array is already such a heap. */
const replaceLeast = (heap: Float64Array, key: number): void => {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    const least = heap[child] as number;
    if (least >= key) break;
    heap[at] = least;
    at = child;
  }
  heap[at] = key;
};
