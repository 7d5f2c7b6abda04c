/** A family's own lines: at most this many fit the page. */
export const mostOwnLines = 6;

/** "At night all of them sleep", "in the kitchen" become one sentence. */
export const sentence = (words: string, end = ''): string => {
  const whole = `${words} ${end}`.replace(/\s+/gu, ' ').trim();
  return /[.!?]$/u.test(whole) || whole === '' ? whole : `${whole}.`;
};

/** What a family typed, a line for each that is not empty. */
export const ownLines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => sentence(line))
    .filter((line) => line !== '')
    .slice(0, mostOwnLines);
