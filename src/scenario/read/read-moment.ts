import { slug } from 'github-slugger';
import type { Blockquote, Heading, List, Paragraph, RootContent } from 'mdast';
import type { DraftFront, DraftMoment } from '../draft.ts';
import { kindOf } from './heading-kind.ts';
import { placeOf } from './markdown.ts';
import { note, noteStray, type Found } from './note.ts';
import { readLine, readWords } from './read-line.ts';
import { readItem } from './read-reply.ts';
import { readTalk } from './read-talk.ts';

const late = (found: Found, node: RootContent, what: string, cure: string): void =>
  note(found, 'out-of-order', placeOf(node), what, cure);

/** Begins a moment: what follows is added to it. */
export const startMoment = (heading: Heading, front: DraftFront, found: Found): DraftMoment => {
  const words = readWords(heading.children, found, 'in a heading').replace(/\s+/g, ' ').trim();
  const id = slug(words);
  const parts = { scenes: [], lines: [], replies: [], reasons: [], after: [] };
  return { id, heading: words, at: placeOf(heading), kind: kindOf(id, front), ...parts };
};

const addList = (moment: DraftMoment, list: List, found: Found): void => {
  if (list.ordered) noteStray(found, list);
  const [first] = [moment.replies, moment.reasons].flat();
  // Between two lists stands a line that is told of already, or nothing but another kind of list mark.
  if (first && !list.ordered && moment.lines.every(({ at }) => at.line < first.at.line))
    late(found, list, 'A second list begins here.', 'Begin each reply of a moment with the same "- ".');
  for (const item of list.children) {
    const read = readItem(item, found);
    if (!read) continue;
    if ('feedback' in read) moment.replies.push(read);
    else moment.reasons.push(read);
  }
};

const addScene = (moment: DraftMoment, heading: Heading, found: Found): void => {
  if (moment.lines.length || moment.talk || moment.replies.length)
    late(found, heading, 'A scene begins here, after the lines.', 'Write it straight under a "##" heading.');
  moment.scenes.push({ text: readWords(heading.children, found, 'in a scene').trim(), at: placeOf(heading) });
};

const addLine = (moment: DraftMoment, node: Paragraph, found: Found): void => {
  const hasList = moment.replies.length > 0 || moment.reasons.length > 0;
  if (hasList && moment.kind.does === 'report') {
    moment.after.push(readLine(node, found));
    return;
  }
  if (hasList)
    late(
      found,
      node,
      'This line stands after the replies.',
      'Put two spaces before it if it is feedback, or move it up.',
    );
  else if (moment.talk) late(found, node, 'This line stands after the talking point.', 'Move it up.');
  moment.lines.push(readLine(node, found));
};

const addTalk = (moment: DraftMoment, node: Blockquote, found: Found): void => {
  if (moment.talk) late(found, node, 'A second talking point begins here.', 'Join the two with a line ">".');
  else if (moment.replies.length)
    late(found, node, 'This talking point stands after the replies.', 'Move it up.');
  moment.talk ??= readTalk(node, found);
};

/** Adds what stands under a heading, in the order of the file. */
export const addToMoment = (moment: DraftMoment, node: RootContent, found: Found): void => {
  if (node.type === 'paragraph') addLine(moment, node, found);
  else if (node.type === 'blockquote') addTalk(moment, node, found);
  else if (node.type === 'list') addList(moment, node, found);
  else if (node.type === 'heading' && node.depth === 3) addScene(moment, node, found);
  else noteStray(found, node);
};
