import type { Draft, DraftMoment } from '../draft.ts';
import { blockOf, contactsOf, momentsById, openingOf, tellOf } from '../resolve/moments.ts';
import { scenesOf } from '../resolve/scenes.ts';
import type { Scene } from '../scenario.ts';
import type { DraftRule, Finding } from './rule.ts';

const words = ({ place, who, time }: Scene): string => [place, who, time].filter(Boolean).join(' · ');

const entered = (draft: Draft): { moment: DraftMoment | undefined; why: string }[] => [
  { moment: openingOf(draft), why: 'The story begins here, without a scene.' },
  { moment: tellOf(draft), why: 'Tell is entered from many scenes and has none of its own.' },
  ...contactsOf(draft).map(({ id }) => ({
    moment: momentsById(draft).get(blockOf(draft, id)?.replies[0]?.target ?? ''),
    why: 'Block leads here from many scenes, and this moment has none of its own.',
  })),
];

const unwritten = (draft: Draft): Finding[] =>
  entered(draft).flatMap(({ moment, why }) =>
    moment?.scenes.length === 0
      ? [
          {
            at: moment.at,
            what: why,
            cure: 'Write one under the heading: "### Place · time", or "### App · who · time".',
          },
        ]
      : [],
  );

export const unclearScene: DraftRule = {
  code: 'unclear-scene',
  says: 'A moment without a scene stays in the one that it comes from, so all ways into it must bring the same.',
  bad: `## Chatting

jojo: hi

> Who could Ash ask?

- [Ask Kit](#kit-answers)
- [“bye”](#jojo-goes)

## Kit answers

### Picnook · kit · 6 pm

kit: never met them

- [Back to jojo](#jojo-goes)

## jojo goes

jojo: bye

- [Go to find someone](#tell)`,
  good: `## Chatting

jojo: hi

> Who could Ash ask?

- [Ask Kit](#kit-answers)
- [“bye”](#jojo-goes)

## Kit answers

### Picnook · kit · 6 pm

kit: never met them

- [Back to jojo](#jojo-goes)

## jojo goes

### Picnook · jojo · 6:10 pm

jojo: bye

- [Go to find someone](#tell)`,
  check: (draft) => {
    const own = unwritten(draft);
    const places = new Set(own.map(({ at }) => at));
    const clashes = [...scenesOf(draft)].flatMap(([{ at }, { scene, from, clash }]) =>
      from && clash && !places.has(at)
        ? [
            {
              at,
              what: `"${from.heading}" brings the scene ${words(scene)} here, and "${clash.from.heading}" brings ${words(clash.scene)}.`,
              cure: 'Write a scene of its own under this heading.',
            },
          ]
        : [],
    );
    return [...own, ...clashes];
  },
};
