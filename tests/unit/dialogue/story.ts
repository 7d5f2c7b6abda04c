import { storyFrom } from '#tests/support/story.ts';

/** A whole small story, for tests of how stories play. */
export const smallStory = () =>
  storyFrom(`---
title: The kite
band: 9-11
apps: { nest: Nestwork }
remembers: { said-where: Bo told mo where the park is }
cast:
  bo:  { name: Bo, role: hero }
  mo:  { name: mo * kites, role: contact }
  gus: { name: Gus, role: friend }
  dad: { name: Dad, role: helper }
  cole: { name: Mr Cole, role: helper }
---

## mo says hi

### Nestwork · mo · 4:00 pm

mo: nice kite \`flattery\`

mo: which park is that? \`finding-out\`

> What does mo know?

- [“the big one”](#mo-wants-a-picture "said-where, as: where")

  mo asked as if it was nothing.

- [Ask Gus](#gus-has-no-idea "best")

  Gus is a friend from school.

- [Send a photo of the kite](#mo-wants-a-picture "sends-picture, as: kite")

  mo: cool :) \`flattery\`

## Gus has no idea

### Nestwork · gus · 4:05 pm

gus: never heard of mo

- [Go back to mo](#mo-wants-a-picture)

## mo wants a picture

### Nestwork · mo · 4:10 pm

mo: send me one of you \`picture\`

Bo stops. \`worried\`

The picture is not Bo's fault. \`if sends-picture\` \`reassures\`

> What is mo after?

- [“no”](#mo-says-please)
- [Put it down and find Dad](#tell "best")

## mo says please

mo: please \`if not blocked\`

- [Put it down](#tell)

## Tell

### Home · 4:30 pm

Dad is in the kitchen. \`unsure\`

- [Dad](#dad-listens "told")
- [Mr Cole, tomorrow](#mr-cole-is-busy)

## Mr Cole is busy

### School · 9:00 am

cole: One minute!

- [“It matters.”](#dad-listens "told")

## Dad listens

### Home · 5:00 pm

dad: It is not your fault. \`reassures\`

- [Report mo](#report)
- [Block mo](#block)
- [Have tea](#tea)

## Report

What did mo do?

- Asked for a picture

A person reads it.

## Block

mo will not reach Bo.

- [Block mo](#it-is-quiet)

## It is quiet

### Home · 4:20 pm

The kite is still. \`calm\`

- [Find somebody](#tell)

## Tea

Beans on toast. \`relieved\` \`the end\`
`);
