import type { WrittenScenario } from '#src/scenario/index.ts';
import { storyFrom } from '#tests/support/story.ts';

const front = `---
title: A very long chat
band: 9-11
apps: { picnook: Picnook }
cast:
  ash: { name: Ash, role: hero }
  jojo: { name: jojo, role: contact, profile: { joined: last week } }
  gran: { name: Gran, role: helper }
remembers: { one: Did one, two: Did two, three: Did three, four: Did four }
---
`;

const marks = ['one', 'two', 'three', 'four'];

const moment = (index: number, last: number): string => {
  const next = index + 1 < last ? `moment-${index + 1}` : 'tell';
  const far = index + 2 < last ? `moment-${index + 2}` : 'tell';
  const scene = index === 0 ? '### Picnook · jojo · 5 pm\n\n' : '';
  return `## Moment ${index}

${scene}jojo: hello ${index}

> What now?

- [Go on](#${next} "as: on")
- [Go on, and remember](#${next} "as: kept, ${marks[index % marks.length] ?? ''}")
- [Go further](#${far} "as: far")
`;
};

const rest = `## Tell

### Home · 6 pm

Ash looks round.

- [Gran](#gran-listens)
- [Gran, loudly](#gran-listens "as: loud")

## Gran listens

gran: I am here.

- [“Can I show you?”](#side-by-side "told")

## Side by side

- [Report jojo](#report)
- [Block jojo](#block)
- [Rest](#the-end)

## Block

jojo will not be able to write.

- [Block jojo](#quiet)

## Quiet

### Home · 6 pm

It is quiet.

- [Find someone](#tell)

## The end

### Home · 7 pm

All is well. \`the end\`
`;

/** A story of so many moments in a chat, with four marks, and a way out by telling. */
export const bigStory = (moments: number): WrittenScenario =>
  storyFrom(
    [front, ...Array.from({ length: moments }, (_, index) => moment(index, moments)), rest].join('\n'),
  );
