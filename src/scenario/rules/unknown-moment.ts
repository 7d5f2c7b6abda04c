import { didYouMean } from '../nearest.ts';
import { actionsOf, linkOf } from '../resolve/links.ts';
import { momentsById } from '../resolve/moments.ts';
import { everyReply } from '../resolve/walk.ts';
import type { DraftRule, Finding } from './rule.ts';
import type { Draft, DraftReply } from '../draft.ts';

const explain = (draft: Draft, { at, target, url }: DraftReply): Finding => {
  if (!target)
    return {
      at,
      what: url ? `"${url}" leads out of the story.` : 'This reply leads nowhere.',
      cure: 'Write "#" and the heading of a moment in small letters with "-" between.',
    };
  const names = [...momentsById(draft).keys(), ...actionsOf(draft)];
  const heading = (id: string) => momentsById(draft).get(id)?.heading ?? id;
  const cure = didYouMean(target, names, 'Write a heading "## …" for it, or link to one that is there.');
  return {
    at,
    what: `No moment is called "${target}".`,
    cure: cure.replace(/"(.*)"\?$/, (_, id: string) => `"${heading(id)}" (#${id})?`),
  };
};

export const unknownMoment: DraftRule = {
  code: 'unknown-moment',
  says: 'A reply leads to a moment of the story: # and its heading in small letters, with "-" for each space.',
  bad: '## Chatting\n\njojo: hi\n\n- [Read on](#more-chating)\n\n## More chatting\n\njojo: hi again\n\n- [Go to find someone](#tell)',
  good: '## Chatting\n\njojo: hi\n\n- [Read on](#more-chatting)\n\n## More chatting\n\njojo: hi again\n\n- [Go to find someone](#tell)',
  check: (draft) =>
    everyReply(draft)
      .filter(({ moment, reply }) => linkOf(draft, moment, reply).is === 'unknown')
      // A reserved heading that this story cannot have is told of where it stands.
      .filter(({ reply }) =>
        draft.moments.every(({ id, kind }) => kind.does === 'moment' || id !== reply.target),
      )
      .map(({ reply }) => explain(draft, reply)),
};
