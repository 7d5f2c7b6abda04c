/** The value below which that share of all lies; times come in any order. */
export const quantile = (times: readonly number[], share: number): number => {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};

/** Milliseconds, as a table prints them. */
export const inMs = (time: number): string => `${time.toFixed(1).padStart(7)} ms`;
