import type { Draft, DraftMoment } from '../draft.ts';
import { nearest } from '../nearest.ts';
import { actionsOf } from '../resolve/links.ts';
import { blockOf, contactsOf, momentsById, openingOf, tellOf } from '../resolve/moments.ts';
import type { DraftRule } from './rule.ts';

const nextOf = (draft: Draft, { replies }: DraftMoment): DraftMoment[] =>
  replies.flatMap(({ target }) => momentsById(draft).get(target) ?? []);

/** Adds all that can be reached from these. */
const reach = (draft: Draft, from: DraftMoment[], reached: Set<DraftMoment>): void => {
  const queue = from.filter((moment) => !reached.has(moment));
  for (const moment of queue) {
    if (reached.has(moment)) continue;
    reached.add(moment);
    queue.push(...nextOf(draft, moment));
  }
};

const sheetsOf = ({ moments }: Draft): DraftMoment[] => moments.filter(({ kind }) => kind.does === 'block');

/** Where a story can be without a reply: its beginning, Tell, and what Block leads to. */
const waysIn = (draft: Draft): DraftMoment[] => {
  const after = sheetsOf(draft).flatMap((sheet) => nextOf(draft, sheet));
  return [openingOf(draft), tellOf(draft), ...after].filter((moment) => moment !== undefined);
};

/** Without Tell or Block nobody knows what they lead to; that they are missing is told of already. */
const lacksWaysIn = (draft: Draft): boolean => {
  const [tells, blocks] = (['tell', 'block'] as const).map((does) => actionsOf(draft).includes(does));
  const unblocked = contactsOf(draft).some(({ id }) => !blockOf(draft, id)?.replies.length);
  return (tells === true && !tellOf(draft)) || (blocks === true && unblocked);
};

/** What a mistyped link most likely meant: that link is told of already. */
const meant = (draft: Draft): DraftMoment[] => {
  const moments = momentsById(draft);
  const targets = new Set(draft.moments.flatMap(({ replies }) => replies.map(({ target }) => target)));
  const unknown = [...targets].filter((target) => !moments.has(target)).slice(0, 50);
  return unknown.flatMap((target) => moments.get(nearest(target, moments.keys()) ?? '') ?? []);
};

export const unreachableMoment: DraftRule = {
  code: 'unreachable-moment',
  says: 'Every moment can be reached from the first one, from Tell or from Block.',
  bad: '## Chatting\n\njojo: hi\n\n- [Go to find someone](#tell)\n\n## A forgotten moment\n\njojo: hi again\n\n- [Go to find someone](#tell)',
  good: '## Chatting\n\njojo: hi\n\n- [Read on](#the-next-moment)\n\n## The next moment\n\njojo: hi again\n\n- [Go to find someone](#tell)',
  check: (draft) => {
    if (lacksWaysIn(draft)) return [];
    const reached = new Set<DraftMoment>();
    reach(draft, [...waysIn(draft), ...meant(draft)], reached);
    const lost = [...momentsById(draft).values()].filter((moment) => !reached.has(moment));
    const led = new Set(lost.flatMap((moment) => nextOf(draft, moment).filter((next) => next !== moment)));
    const findings: DraftMoment[] = [];
    // First those that nothing leads to: with them, all that follows them is explained.
    for (const moment of [...lost.filter((one) => !led.has(one)), ...lost]) {
      if (reached.has(moment)) continue;
      findings.push(moment);
      reach(draft, [moment], reached);
    }
    return findings.map(({ heading, id, at }) => ({
      at,
      what: `Nothing leads to "${heading}".`,
      cure: `Link a reply to #${id}, or delete this moment.`,
    }));
  },
};
