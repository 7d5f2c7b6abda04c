import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

const opening = '<!-- Rules: written by `npm run lessons -- --guide`. -->';
const closing = '<!-- End of rules. -->';
/** The authors' guide. */
export const guideFile = join(projectFolder, 'lessons', 'README.md');
/** Longer examples would bury the next rule. */
const mostLines = 16;

const example = (name: string, text: string): string => {
  const lines = text.trim().split('\n');
  const shown = lines.length > mostLines ? [...lines.slice(0, mostLines), '…'] : lines;
  return `${name}:\n\n\`\`\`\`markdown\n${shown.join('\n')}\n\`\`\`\``;
};

const ruleText = ({ code, says, bad, good }: Shown) =>
  [`#### \`${code}\``, says, example('Not so', bad), example('But so', good)].join('\n\n');

const chapter = (title: string, about: string, rules: readonly Shown[]) =>
  [`### ${title}`, about, ...rules.map(ruleText)].join('\n\n');

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

/** A guide with its rules brought up to date. */
export const withRules = (guide: string): string => {
  const [before, rest = ''] = guide.split(opening);
  const after = rest.slice(rest.indexOf(closing) + closing.length);
  return `${before ?? ''}${opening}\n\n${rulesText()}\n\n${closing}${after}`;
};

/** Brings `lessons/README.md` up to date, and says so. */
export const writeGuide = (): string => {
  const guide = readFileSync(guideFile, 'utf8');
  if (!guide.includes(opening) || !guide.includes(closing))
    return `lessons/README.md has lost its marks. Put back these two lines: ${opening} and ${closing}`;
  if (guide === withRules(guide)) return 'The rules in lessons/README.md are up to date.';
  writeFileSync(guideFile, withRules(guide));
  return 'Wrote the rules into lessons/README.md.';
};
