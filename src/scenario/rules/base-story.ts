/** A small whole story without problems, into which the examples of the rules are put. */
export const baseStory = `---
title: An example
band: 9-11
apps: { picnook: Picnook }
cast:
  ash:   { name: Ash, role: hero }
  jojo:  { name: Jojo, role: contact }
  kit:   { name: Kit, role: friend }
  gran:  { name: Gran, role: helper }
  bello: { name: Mrs Bello, role: helper }
---

## Jojo says hi

### Picnook · jojo · 5:40 pm

jojo: hi, nice clip

- [Read on](#next-here)

## Tell

### Home · 6 pm

- [Gran, in the kitchen](#gran-listens)
- [Mrs Bello, at school](#gran-listens "as: school")

## Gran listens

### Home · 6:10 pm

- [“Can I show you?”](#side-by-side "told")

## Side by side

gran: Thank you for telling me. I believe you.

- [Report Jojo](#report)
- [Block Jojo](#block)
- [Go and have tea](#tea-time)

## Report

What should Picnook know about Jojo?

- They asked for a picture

A person at Picnook reads it.

## Block

Jojo will not be able to message Ash.

- [Block Jojo](#it-goes-quiet)

## It goes quiet

### Home · 5:50 pm

No more messages.

- [Go to find someone](#tell)

## Tea time

They have tea. \`the end\``;
