import type { DraftFront, DraftLine, DraftReply } from '../draft.ts';
import { lineMark, replyMark } from '../resolve/marks.ts';
import type { Condition, Picture, WrittenLine, WrittenReply } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { fillFacts } from './fill.ts';

const buildPicture = ({ shows, file }: { shows: string; file: string }): Picture => ({
  shows,
  ...(file && { file }),
});

/** A line whose marks are all known. */
export const buildLine = (line: DraftLine, tables: Tables): WrittenLine => {
  const marks = line.marks.map(({ text }) => lineMark(text, tables));
  const mood = marks.find((mark) => mark.is === 'mood')?.mood;
  const condition = marks.find((mark) => mark.is === 'if')?.condition;
  return {
    ...(line.speaker !== undefined && { from: line.speaker }),
    text: fillFacts(line.text, tables),
    ...(line.picture && { picture: buildPicture(line.picture) }),
    tricks: marks.flatMap((mark) => (mark.is === 'trick' ? [mark.trick] : [])),
    ...(mood && { mood }),
    ...(marks.some(({ is }) => is === 'reassures') && { reassures: true }),
    ...(condition && { if: condition }),
    at: line.at,
  };
};

const wholeQuote = /^“([^“”]*)”$/;

/** Whether a reply is wholly in quotation marks: said, not done. */
export const isSaid = (text: string): boolean => wholeQuote.test(text);

/** What a reply's marks say. */
export const replyMarksOf = (
  reply: DraftReply,
  front: DraftFront,
): Pick<WrittenReply, 'best' | 'told' | 'sendsPicture' | 'keeps' | 'if'> => {
  const marks = reply.marks.map(({ text }) => replyMark(text, front));
  const has = (word: string) => marks.some(({ is }) => is === word);
  const condition: Condition | undefined = marks.find((mark) => mark.is === 'if')?.condition;
  return {
    best: has('best'),
    told: has('told'),
    sendsPicture: has('sends-picture'),
    keeps: marks.flatMap((mark) => (mark.is === 'keeps' ? [mark.mark] : [])),
    ...(condition && { if: condition }),
  };
};

/** The words of a reply as they are shown: what is said, without its quotation marks. */
export const replyText = (text: string, tables: Tables): string =>
  fillFacts(wholeQuote.exec(text)?.[1] ?? text, tables).trim();
