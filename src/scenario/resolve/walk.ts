import type { Draft, DraftLine, DraftMoment, DraftReply, Words } from '../draft.ts';

export interface LineIn {
  line: DraftLine;
  moment: DraftMoment;
  /** Whether it is feedback to a reply. */
  feedback: boolean;
  /** Whether it is the last of its moment's lines. */
  last: boolean;
}

/** Every line of a story, feedback and sheets too. */
export const everyLine = ({ moments }: Draft): LineIn[] =>
  moments.flatMap((moment) => [
    ...[...moment.lines, ...moment.after].map((line) => ({
      line,
      moment,
      feedback: false,
      last: line === moment.lines.at(-1),
    })),
    ...moment.replies.flatMap((reply) =>
      reply.feedback.map((line) => ({ line, moment, feedback: true, last: false })),
    ),
  ]);

export const everyReply = ({ moments }: Draft): { reply: DraftReply; moment: DraftMoment }[] =>
  moments.flatMap((moment) => moment.replies.map((reply) => ({ reply, moment })));

/** All words into which facts are filled. */
export const everyText = (draft: Draft): Words[] => [
  ...everyLine(draft).flatMap(({ line }) => [
    line,
    ...(line.picture ? [{ text: line.picture.shows, at: line.at }] : []),
  ]),
  ...everyReply(draft).map(({ reply }) => reply),
  ...draft.moments.flatMap(({ reasons, talk }) => [
    ...reasons,
    ...(talk ? [...talk.ask, ...talk.listenFor, ...talk.say, ...talk.ratherNot] : []),
  ]),
];
