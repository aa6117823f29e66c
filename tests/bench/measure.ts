import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Milliseconds of one answer by the clock; `cpuP99` by the process's own processor time, which neighbours cannot lengthen. */
export type Timing = { median: number; p99: number; cpuP99: number; asked: number };
export type Size = { raw: number; gzip: number; brotli: number };

/**
 * Asks until the questions or the time (milliseconds) are used up, after as many unmeasured ones as `warmUp`, but at least
 * five.
 */
export const timeAnswers = async <Q>(
  questions: readonly Q[],
  ask: (question: Q) => unknown,
  { warmUp, most }: { warmUp: number; most: number },
): Promise<Timing> => {
  const warmUntil = performance.now() + most / 2;
  for (const question of questions.slice(0, warmUp)) {
    await ask(question);
    if (performance.now() > warmUntil) break;
  }
  const times: number[] = [];
  const cpuTimes: number[] = [];
  const until = performance.now() + most;
  for (const question of questions) {
    const cpuStart = process.cpuUsage();
    const start = performance.now();
    const answer = ask(question);
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpuStart);
    cpuTimes.push((user + system) / 1000);
    if (times.length >= 5 && performance.now() > until) break;
  }
  times.sort((a, b) => a - b);
  cpuTimes.sort((a, b) => a - b);
  return {
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpuP99: quantile(cpuTimes, 0.99),
    asked: times.length,
  };
};

export const timed = async <T>(work: () => Promise<T> | T): Promise<{ value: T; ms: number }> => {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
};

/** Bytes as stored, with gzip -9 and with brotli at the highest quality (at 5 from 20 MB on, where it would take minutes). */
export const sizeOf = (data: string): Size => {
  const bytes = Buffer.from(data);
  const quality = bytes.length < 20_000_000 ? constants.BROTLI_MAX_QUALITY : 5;
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length,
  };
};

const quantile = (ascending: readonly number[], share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
