import type { Problem, Tables } from '#src/scenario/index.ts';

const lineOf = (text: string, id: string): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.trimStart().startsWith(`${id}:`)),
  ) + 1;

/**
 * Facts that should have been looked up again by today. They warn and stop nothing: an old copy must still build.
 * @param file as it is shown
 * @param text of that file, to find the place in it
 */
export const factsToReview = ({ facts }: Tables, today: Date, file: string, text: string): Problem[] =>
  Object.entries(facts)
    .filter(([, { reviewBy }]) => reviewBy < today.toISOString().slice(0, 10))
    .map(([id, { value, source, reviewBy }]) => ({
      file,
      line: lineOf(text, id),
      column: 1,
      what: `The fact ${id} (${value}) was to be looked up again by ${reviewBy}.`,
      cure: `Look it up (${source}), then put today's date into checkedOn.`,
      code: 'fact-past-review',
    }));
