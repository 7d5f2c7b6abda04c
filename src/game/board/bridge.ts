import { tellMoment } from '#src/dialogue/index.ts';
import type { Visit } from './lesson.ts';

/** What is said when the story leaves the way that the class chose. */
export interface Bridge {
  /** Why what they chose was heard. */
  honours: 'toldAhead' | 'told' | 'safe' | 'other';
  /** What is supposed instead. */
  suppose: string;
}

const tells = (trail: string[]): boolean => trail.some((move) => move.split('.')[0] === tellMoment);
const guards = (trail: string[]): number => trail.filter((move) => /^(?:block|report):/u.test(move)).length;

/** Honours first what the class did on its own trail and the lesson's way to the next visit does not do. */
export const bridgeFrom = (trail: string[], to: Visit, ahead: Visit[]): Bridge => {
  const { suppose } = to;
  if (tells(trail) && !tells(to.trail)) {
    const comes = ahead.some((visit) => visit.moment === tellMoment || tells(visit.trail));
    return { honours: comes ? 'toldAhead' : 'told', suppose };
  }
  return { honours: guards(trail) > guards(to.trail) ? 'safe' : 'other', suppose };
};
