import { readUnits, unitRules, type UnitDraft } from '#src/lesson/index.ts';
import { exampleStory, printProblem, readStory, type Problem } from '#src/scenario/index.ts';
import { readExample } from './plan.ts';
import { testTables } from './story.ts';

const file = 'lessons/units.yaml';

/** Fields of a sound table of units. */
const fields: Record<string, string> = {
  units: `units:
  - band: 9-11
    name: Years 5 and 6
    ages: Ages 9 to 11
    ifOnlyOne: one
    otherwise: One lesson is better than none.
    lessons:
      - { lesson: one, week: 1, why: It comes first. }
      - { lesson: two, week: 2, why: It comes next. }`,
  boosters: 'boosters:\n  - { booster: booster-1, weeks: 2 }',
  metTwice: 'metTwice: [flattery]',
  notCovered: `notCovered:
  tricks: { threat: For older pupils. }
  statements: {}
  topics: []`,
};

/** The table with one field in the place of its own. */
const unitsText = (fragment = ''): string => {
  const name = fragment.split(':')[0] ?? '';
  return Object.values({ ...fields, ...(name && { [name]: fragment }) }).join('\n');
};

const trick = (name: string) => ({ name, says: name, adult: name, bands: ['9-11' as const] });
const tables = {
  ...testTables,
  tricks: { flattery: trick('praise'), hurry: trick('hurry'), threat: trick('threat') },
};
const framework = { name: 'A', about: 'A', nation: 'uk' as const, source: 'A', ids: 'ours' };
const frameworks: UnitDraft['frameworks'] = {
  frameworks: { a: framework },
  statements: { 'P-OSA-2': { framework: 'a', wording: 'Be kind.', form: 'whole', checked: 'read' } },
};

/** A story, whose first message uses these tricks. */
const storyOf = (lesson: string, fragment: string, tricks: string) => {
  const text = exampleStory(fragment).text.replace('jojo: hi, nice clip', `$& ${tricks}`);
  const { scenario, problems } = readStory(text, `lessons/${lesson}/scenario.md`, tables);
  if (!scenario) throw new Error(problems.map(printProblem).join('\n'));
  return scenario;
};

interface Changed {
  /** A field of the table. */
  units?: string;
  /** The words of both stories, in the place of their own. */
  stories?: string;
}

/** Two lessons, and the table of their unit with something changed. */
const draftOf = ({ units, stories = 'jojo: hello' }: Changed): { draft?: UnitDraft; problems: Problem[] } => {
  const { placed, problems } = readUnits(unitsText(units), file);
  const { lesson } = readExample();
  if (!placed || !lesson) return { problems };
  return {
    problems,
    draft: {
      ...placed,
      tables,
      frameworks,
      lessons: ['one', 'two'].map((name) => ({ ...lesson, lesson: name, curriculum: ['P-OSA-2'] })),
      stories: [storyOf('one', stories, '`flattery` `hurry`'), storyOf('two', stories, '`flattery`')],
    },
  };
};

/** What is found in the two lessons and their unit. */
export const unitProblems = (changed: Changed = {}): Problem[] => {
  const { draft, problems } = draftOf(changed);
  if (!draft) return problems;
  return unitRules.flatMap(({ check, code }) =>
    check(draft).map(({ at, ...said }) => ({ file, ...at, ...said, code })),
  );
};
