import { distance } from 'fastest-levenshtein';

/** Enough for any story; more would let a hostile file keep us busy for minutes. */
const mostCandidates = 400;
const longestWord = 80;

/**
 * What an author may have meant: the candidate that differs in the fewest letters, if those are few.
 *
 * @param word as written
 * @param candidates everything that would have been right
 * @returns the nearest candidate, or nothing where none comes close
 */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined => {
  const written = word.toLowerCase().slice(0, longestWord);
  const furthest = Math.max(1, Math.round(written.length / 3));
  let best: { candidate: string; away: number } | undefined;
  let tried = 0;
  for (const candidate of candidates) {
    if (++tried > mostCandidates) break;
    const away = distance(written, candidate.toLowerCase().slice(0, longestWord));
    if (away <= furthest && (!best || away < best.away)) best = { candidate, away };
  }
  return best?.candidate;
};

/** `Did you mean "Chatting"?`, or else what to do where nothing comes close. */
export const didYouMean = (word: string, candidates: Iterable<string>, otherwise: string): string => {
  const meant = nearest(word, candidates);
  return meant === undefined ? otherwise : `Did you mean "${meant}"?`;
};

/** `a, b or c`, for a cure that lists what would be right. */
export const oneOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
