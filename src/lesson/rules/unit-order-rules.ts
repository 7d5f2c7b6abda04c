import { didYouMean, type Finding } from '#src/scenario/index.ts';
import type { Units } from '../units.ts';
import type { UnitDraft, UnitRule } from './lesson-rule.ts';

type Named = Units['units'][number]['lessons'][number];

/** Every lesson that the units name, with where. */
const namedIn = ({ units }: UnitDraft): (Named & { path: PropertyKey[] })[] =>
  units.units.flatMap(({ lessons }, unit) =>
    lessons.map((named, index) => ({ ...named, path: ['units', unit, 'lessons', index] })),
  );

const unit = (...lessons: string[]) =>
  [
    'units:',
    '  - band: 9-11',
    '    name: Years 5 and 6',
    '    ages: Ages 9 to 11',
    '    ifOnlyOne: one',
    '    otherwise: One lesson is better than none.',
    '    lessons:',
    ...lessons.map((fields) => `      - { ${fields}, why: It comes now. }`),
  ].join('\n');
const one = 'lesson: one, week: 1';
const two = 'lesson: two, week: 2';

export const unknownLesson: UnitRule = {
  code: 'unknown-lesson',
  says: 'A unit names lessons that have a plan.',
  example: 'units',
  looksInside: false,
  bad: unit(one, 'lesson: tow, week: 2'),
  good: unit(one, two),
  check: (draft) => {
    const known = draft.lessons.map(({ lesson }) => lesson);
    const names = [
      ...namedIn(draft).flatMap(({ lesson, after, path }) => [
        { name: lesson, at: [...path, 'lesson'] },
        ...(after ? [{ name: after.lesson, at: [...path, 'after', 'lesson'] }] : []),
      ]),
      ...draft.units.units.map(({ ifOnlyOne }, unit) => ({
        name: ifOnlyOne,
        at: ['units', unit, 'ifOnlyOne'],
      })),
    ];
    return names
      .filter(({ name }) => !known.includes(name))
      .map(({ name, at }) => ({
        at: draft.at(at),
        what: `No lesson with a plan is called "${name}".`,
        cure: didYouMean(name, known, 'Write the name of its folder.'),
      }));
  },
};

export const lessonTwice: UnitRule = {
  code: 'lesson-twice',
  says: 'A lesson stands in one unit, once.',
  example: 'units',
  looksInside: false,
  bad: unit(one, two, 'lesson: one, week: 3'),
  good: unit(one, two),
  check: (draft) => {
    const named = namedIn(draft);
    return named
      .filter(({ lesson }, index) => named.findIndex((other) => other.lesson === lesson) < index)
      .map(({ lesson, path }) => ({
        at: draft.at([...path, 'lesson']),
        what: `The lesson "${lesson}" stands here a second time.`,
        cure: 'Keep one of the two.',
      }));
  },
};

export const inNoUnit: UnitRule = {
  code: 'lesson-in-no-unit',
  says: 'Every lesson with a plan stands in a unit.',
  example: 'units',
  looksInside: false,
  bad: unit(one),
  good: unit(one, two),
  check: (draft) => {
    const named = namedIn(draft).map(({ lesson }) => lesson);
    return draft.lessons
      .filter(({ lesson }) => !named.includes(lesson))
      .map(({ lesson }) => ({
        at: draft.at(['units']),
        what: `The lesson "${lesson}" stands in no unit.`,
        cure: 'Add it to the unit of its age, with its week and why it stands there.',
      }));
  },
};

export const otherAge: UnitRule = {
  code: 'other-age',
  says: 'The lessons of a unit have stories for its age.',
  example: 'units',
  looksInside: true,
  bad: unit(one, two).replace('9-11', '7-9'),
  good: unit(one, two),
  check: ({ units, stories, at }) =>
    units.units.flatMap(({ band, lessons }, index) =>
      lessons.flatMap(({ lesson }, place) => {
        const other = stories.find((story) => story.lesson === lesson && story.band !== band);
        if (!other) return [];
        const what = `“${other.title}” is for ages ${other.band}, and this unit for ${band}.`;
        const cure = 'Move the lesson to the unit of its age, or correct "band".';
        return [{ at: at(['units', index, 'lessons', place, 'lesson']), what, cure }];
      }),
    ),
};

/** What is wrong with the place of one lesson among those of its unit. */
const misplaced = (lessons: readonly Named[], index: number): [field: string, what: string] | undefined => {
  const named = lessons[index];
  if (!named) return undefined;
  const { week, after } = named;
  const before = lessons.slice(0, index);
  if (before.some((each) => each.week >= week))
    return ['week', `Week ${week} does not come after the weeks of the lessons above.`];
  if (!after) return undefined;
  const first = before.find(({ lesson }) => lesson === after.lesson);
  if (!first) return ['after', `"${after.lesson}" does not come before it in this unit.`];
  return after.weeks !== undefined && week - first.week > after.weeks
    ? ['after', `It comes ${week - first.week} weeks after "${after.lesson}"; the most is ${after.weeks}.`]
    : undefined;
};

export const unitOrder: UnitRule = {
  code: 'unit-order',
  says: 'Lessons of a unit stand in the order of their weeks, after what has to come before them, and soon enough.',
  example: 'units',
  looksInside: false,
  bad: unit(one, 'lesson: two, week: 5, after: { lesson: one, weeks: 2 }'),
  good: unit(one, 'lesson: two, week: 3, after: { lesson: one, weeks: 2 }'),
  check: ({ units, at }) =>
    units.units.flatMap(({ lessons }, unit) =>
      lessons.flatMap((_, index): Finding[] => {
        const [field, what] = misplaced(lessons, index) ?? [];
        if (field === undefined || what === undefined) return [];
        const place = at(['units', unit, 'lessons', index, field]);
        return [{ at: place, what, cure: 'Change the week, or the order of the lessons.' }];
      }),
    ),
};
