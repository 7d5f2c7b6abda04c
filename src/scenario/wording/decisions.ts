import type { WrittenReply, WrittenScenario } from '../scenario.ts';

/** A decision that has a best reply. */
export interface Judged {
  heading: string;
  replies: WrittenReply[];
  best: WrittenReply;
}

/** The story's decisions of which one reply is marked `best`, in the order of the file. */
export const judgedDecisions = ({ moments }: WrittenScenario): Judged[] =>
  moments.flatMap(({ heading, replies }) => {
    const best = replies.find((reply) => reply.best);
    return best && replies.length > 1 ? { heading, replies, best } : [];
  });

/** So many that a class would notice: all of three, and more than three in four of a longer story. */
export const tooMany = (alike: number, all: number): boolean => all >= 3 && alike > all * 0.75;

/** `“Kit writes”, “jojo asks” and “Tell”`. */
export function listHeadings(decisions: Judged[]): string {
  const names = decisions.map(({ heading }) => `“${heading}”`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

const isFirst = ({ replies, best }: Judged): boolean => replies[0] === best;
const isSecond = ({ replies, best }: Judged): boolean => replies.length > 2 && replies[1] === best;
const isLast = ({ replies, best }: Judged): boolean => replies.at(-1) === best;
/** Where the best reply of a decision can stand. */
export const bestPlaces = { first: isFirst, second: isSecond, last: isLast };

/** Whether the best reply has the most letters. */
export const isLongest = ({ replies, best }: Judged): boolean =>
  replies.every((reply) => reply === best || reply.text.length < best.text.length);
