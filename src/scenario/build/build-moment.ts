import type { Draft, DraftMoment, DraftReply, DraftTalk, Words } from '../draft.ts';
import { linkOf, moveOf } from '../resolve/links.ts';
import { lineMark } from '../resolve/marks.ts';
import { blockOf } from '../resolve/moments.ts';
import { scenesOf } from '../resolve/scenes.ts';
import type { TalkingPoint, WrittenMoment, WrittenReply } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { buildLine, isSaid, replyMarksOf, replyText } from './build-line.ts';
import { fillFacts } from './fill.ts';

type Target = Pick<WrittenReply, 'to' | 'action'>;

const targetOf = (draft: Draft, moment: DraftMoment, reply: DraftReply): Target => {
  const link = linkOf(draft, moment, reply);
  if (link.is === 'moment') return { to: link.to.id };
  if (link.is !== 'action') throw new Error(`A link that rules let through leads nowhere: ${reply.url}`);
  const { does, contact } = link;
  if (does === 'tell' || contact === undefined) return { to: 'tell', action: { does } };
  const block = blockOf(draft, contact)?.replies[0]?.target ?? moment.id;
  return { to: does === 'block' ? block : moment.id, action: { does, contact } };
};

const buildReply = (draft: Draft, moment: DraftMoment, reply: DraftReply, tables: Tables): WrittenReply => ({
  move: moveOf(draft, moment, reply) ?? '',
  text: replyText(reply.text, tables),
  said: isSaid(reply.text),
  ...targetOf(draft, moment, reply),
  ...replyMarksOf(reply, draft.front),
  feedback: reply.feedback.map((line) => buildLine(line, tables)),
  at: reply.at,
});

const buildTalk = (talk: DraftTalk, tables: Tables): TalkingPoint => {
  const fill = (words: Words[]) => words.map(({ text }) => fillFacts(text, tables));
  const { ask, listenFor, say, ratherNot, at } = talk;
  return { ask: fill(ask), listenFor: fill(listenFor), say: fill(say), ratherNot: fill(ratherNot), at };
};

/** A moment of a draft in which every rule is kept. */
export const buildMoment = (draft: Draft, moment: DraftMoment, tables: Tables): WrittenMoment => {
  const scene = scenesOf(draft).get(moment)?.scene;
  if (!scene) throw new Error(`A moment that rules let through has no scene: ${moment.id}`);
  const marks = moment.lines.flatMap((line) => line.marks);
  return {
    id: moment.id,
    heading: moment.heading,
    scene,
    lines: moment.lines.map((line) => buildLine(line, tables)),
    replies: moment.replies.map((reply) => buildReply(draft, moment, reply, tables)),
    ending: marks.some(({ text }) => lineMark(text, tables).is === 'end'),
    ...(moment.talk && { talk: buildTalk(moment.talk, tables) }),
    at: moment.at,
  };
};
