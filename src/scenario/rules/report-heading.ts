import type { Place } from '../scenario.ts';
import type { DraftMoment } from '../draft.ts';
import type { DraftRule, Finding } from './rule.ts';
import { sheetExtras } from './sheet-extras.ts';

const check = (sheet: DraftMoment): Finding[] => {
  const findings = sheetExtras(sheet, 'Report');
  const add = (at: Place, what: string, cure: string) => findings.push({ at, what, cure });
  if (sheet.lines.length !== 1)
    add(
      sheet.at,
      'Report does not begin with one question.',
      'Write one paragraph under it, such as "What should Picnook know?".',
    );
  const [reply] = sheet.replies;
  if (reply)
    add(reply.at, 'A reason of Report has a link.', 'Write it plainly: "- They asked for a picture".');
  else if (!sheet.reasons.length)
    add(sheet.at, 'Report has no reasons.', 'Write a list of them: "- They asked for a picture".');
  else if (sheet.reasons.every(({ marks }) => marks.length > 0))
    add(
      sheet.at,
      'Every reason of Report waits for a trick.',
      'Leave one without a mark, for a report that is made early.',
    );
  if (!sheet.after.length)
    add(sheet.at, 'Report does not say what happens to a report.', 'Write it in a paragraph after the list.');
  return findings;
};

export const reportHeading: DraftRule = {
  code: 'report-heading',
  says: 'Report is a question, a plain list of reasons (one that ends in a trick’s mark is on offer once that trick was used), and what happens to a report.',
  bad: '## Report\n\nWhat should Picnook know about Jojo?\n\n- [They asked for a picture](#side-by-side)\n\nA person at Picnook reads it.',
  good: '## Report\n\nWhat should Picnook know about Jojo?\n\n- They asked for a picture `picture`\n- Something does not feel right\n\nA person at Picnook reads it.',
  check: ({ moments }) => moments.flatMap((moment) => (moment.kind.does === 'report' ? check(moment) : [])),
};
