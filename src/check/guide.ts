import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  homeFields,
  homeRules,
  lessonFields,
  lessonRules,
  quizFields,
  quizRules,
  unitFields,
  unitRules,
} from '#src/lesson/index.ts';
import { proofs } from '#src/ways/index.ts';
import { draftRules, storyRules, wordRules } from '#src/scenario/index.ts';
import { projectFolder } from './project.ts';
import { walkRules } from './rules/index.ts';

/** What the guide shows of any rule. */
interface Shown {
  code: string;
  says: string;
  bad: string;
  good: string;
}

/** The authors' guide. */
export const guideFile = join(projectFolder, 'lessons', 'README.md');
/** Longer examples would bury the next rule. */
const mostLines = 16;

const example = (name: string, text: string, language = 'markdown'): string => {
  const lines = text.trim().split('\n');
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
  return `${name}:\n\n\`\`\`\`${language}\n${shown.join('\n')}\n\`\`\`\``;
};

const ruleText = ({ code, says, bad, good }: Shown, language?: string) =>
  [`#### \`${code}\``, says, example('Not so', bad, language), example('But so', good, language)].join(
    '\n\n',
  );

const chapter = (title: string, about: string, rules: readonly Shown[], language?: string) =>
  [`### ${title}`, about, ...rules.map((rule) => ruleText(rule, language))].join('\n\n');

const fieldTable = (fields: Record<string, string>) =>
  [
    '| field | what it is |',
    '|---|---|',
    ...Object.entries(fields).map(([field, says]) => `| \`${field}\` | ${says.replaceAll('|', '\\|')} |`),
  ].join('\n');

/** The part of the authors' guide that comes from the rules themselves, so that it cannot go stale. */
export const rulesText = (): string =>
  [
    chapter('How a story is written', 'Without these, a story cannot be played.', draftRules),
    chapter('What a story says', 'Its words, whoever says them.', wordRules),
    chapter('How a story is made', 'Looked at once the story can be played.', storyRules),
    chapter('What a player meets', 'Looked at on every way through the story.', walkRules),
    '### Proofs',
    'Checked in every state that a story can be in. One that breaks is shown with the shortest way to where it breaks.',
    proofs.map(({ code, says }) => `- \`${code}\`: ${says}`).join('\n'),
  ].join('\n\n');

/** The part about plans, quizzes and homes: fields from their schemas, then the rules. */
const plansText = (): string =>
  [
    '### Fields of `lesson.md`',
    'Between two lines `---`. One that is “a list of at most 12” may be left out; all others are needed.',
    fieldTable(lessonFields()),
    '### Fields of a screen of the board',
    fieldTable(lessonFields(['board'])),
    '### Fields of `quiz.yaml`',
    fieldTable(quizFields()),
    'A question is `{ id, pair, ask, answers }`, an answer `{ text, best, why }`.',
    '### Fields of `home.md`',
    'Between two lines `---`. Below them stand `## For two`, `## Together` and `## Rather not`.',
    fieldTable(homeFields()),
    chapter(
      'What a plan keeps to',
      'Besides the rules about words, which hold here too.',
      lessonRules,
      'yaml',
    ),
    chapter(
      'What a quiz keeps to',
      'Questions are about somebody made up: “What could Ash do?”',
      quizRules,
      'yaml',
    ),
    chapter(
      'What ten minutes at home keep to',
      'A grown-up reads `home.md`, with a child who reads along. The rules about words for families hold here, too.',
      homeRules,
    ),
  ].join('\n\n');

/** The part about units: what all lessons make up together. */
const unitsText = (): string =>
  [
    '### Fields of `units.yaml`',
    fieldTable(unitFields()),
    '### Fields of a unit, and of each of its lessons',
    fieldTable({ ...unitFields(['units']), ...unitFields(['units', 'lessons']) }),
    chapter(
      'What a unit keeps to',
      'Looked at once every lesson has been read: `npm run lessons` without a name.',
      unitRules.filter(({ example }) => example === 'units'),
      'yaml',
    ),
    chapter(
      'What all stories of an age keep to together',
      'Boosters count. In the examples, two stories have these two decisions each.',
      unitRules.filter(({ example }) => example === 'stories'),
    ),
  ].join('\n\n');

/** Where each part stands in the guide. */
const marks = [
  {
    opening: '<!-- Rules: written by `npm run lessons -- --guide`. -->',
    closing: '<!-- End of rules. -->',
    write: rulesText,
  },
  {
    opening: '<!-- Plans: written by `npm run lessons -- --guide`. -->',
    closing: '<!-- End of plans. -->',
    write: plansText,
  },
  {
    opening: '<!-- Units: written by `npm run lessons -- --guide`. -->',
    closing: '<!-- End of units. -->',
    write: unitsText,
  },
];

/** A guide with its rules brought up to date. */
export const withRules = (guide: string): string =>
  marks.reduce((text, { opening, closing, write }) => {
    const [before, rest = ''] = text.split(opening);
    const after = rest.slice(rest.indexOf(closing) + closing.length);
    return `${before ?? ''}${opening}\n\n${write()}\n\n${closing}${after}`;
  }, guide);

/** Brings `lessons/README.md` up to date, and says so. */
export const writeGuide = (): string => {
  const guide = readFileSync(guideFile, 'utf8');
  const lost = marks.find(({ opening, closing }) => !guide.includes(opening) || !guide.includes(closing));
  if (lost)
    return `lessons/README.md has lost its marks. Put back these two lines: ${lost.opening} and ${lost.closing}`;
  if (guide === withRules(guide)) return 'The rules in lessons/README.md are up to date.';
  writeFileSync(guideFile, withRules(guide));
  return 'Wrote the rules into lessons/README.md.';
};
