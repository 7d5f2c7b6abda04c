import type { Draft, DraftMoment } from '../draft.ts';
import { linkOf } from '../resolve/links.ts';
import type { DraftRule, Finding } from './rule.ts';
import { sheetExtras } from './sheet-extras.ts';

const check = (draft: Draft, sheet: DraftMoment): Finding[] => {
  const findings = sheetExtras(sheet, sheet.heading);
  const [reply, second] = sheet.replies;
  if (!sheet.lines.length)
    findings.push({
      at: sheet.at,
      what: `${sheet.heading} has no words.`,
      cure: 'Say in a paragraph what a block does.',
    });
  if (!reply)
    findings.push({
      at: sheet.at,
      what: `${sheet.heading} has no button.`,
      cure: 'Write one reply: its words are on the button, its link is where the story goes.',
    });
  if (second)
    findings.push({
      at: second.at,
      what: `${sheet.heading} has more than one reply.`,
      cure: 'Keep one: the button.',
    });
  const link = reply && linkOf(draft, sheet, reply);
  if (reply && (link?.is === 'action' || link?.is === 'action-on-nobody'))
    findings.push({
      at: reply.at,
      what: 'The button of Block is another safety action.',
      cure: 'Let it lead to a moment: the player chooses each action.',
    });
  return findings;
};

export const blockHeading: DraftRule = {
  code: 'block-heading',
  says: 'Block is the words of its sheet and one reply: the confirming button, and where the story goes.',
  bad: '## Block\n\nJojo will not be able to message Ash.\n\n- [Block Jojo](#it-goes-quiet)\n- [Not now](#side-by-side)',
  good: '## Block\n\nJojo will not be able to message Ash.\n\n- [Block Jojo](#it-goes-quiet)',
  check: (draft) =>
    draft.moments.flatMap((moment) => (moment.kind.does === 'block' ? check(draft, moment) : [])),
};
