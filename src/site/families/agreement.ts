/** A family's own lines: at most this many fit the page. */
export const mostOwnLines = 6;

/** "At night all of them sleep", "in the kitchen" become one sentence. */
export const sentence = (words: string, end = ''): string => {
  const whole = `${words} ${end}`.replace(/\s+/gu, ' ').trim();
  return /[.!?]$/u.test(whole) || whole === '' ? whole : `${whole}.`;
};

/** What a family typed, a line for each that is not empty. */
const typedLines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => sentence(line))
    .filter((line) => line !== '');

/** Those of them that go on the page. */
export const ownLines = (typed: string): string[] => typedLines(typed).slice(0, mostOwnLines);

/** What to say where some of them do not. */
export const tooManyWords = (typed: string): string =>
  typedLines(typed).length > mostOwnLines ? `Only the first ${mostOwnLines} lines go on the page.` : '';
