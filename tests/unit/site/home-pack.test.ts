import { expect, test } from 'vitest';
import { cardOf, cardsOf, oneQuestion } from '#src/site/home-pack.ts';
import { toPlay } from '#src/scenario/index.ts';
import { homeWords } from '#src/words-home.ts';
import { stories } from '#tests/support/stories.ts';

const at = { line: 1, column: 1 };

test.each([
  [['What does jojo know? What does Ash know?'], 'What does jojo know?'],
  [['Find two tricks. How could Ash know? And then?'], 'Find two tricks. How could Ash know?'],
  [['Why “just us”?'], 'Why “just us”?'],
  [['Say it aloud, as Ash.'], 'Say it aloud, as Ash.'],
  [['First.', 'Why? How?'], 'First. Why?'],
])('of %j the grown-up asks one question', (ask, one) => {
  expect(oneQuestion(ask)).toBe(one);
});

test('a card has what the story says, in quotation marks once', () => {
  const talk = { ask: ['Why?'], listenFor: [], say: ['One.', 'Two.'], ratherNot: ['“Well, really.”'], at };
  expect(cardOf(talk, 0, 'Ash')).toEqual({ ask: 'Why?', say: '“One.”', ratherNot: '“Well, really.”' });
});

test('where the story says nothing, a card has a line that is true at any time', () => {
  const talk = { ask: ['Why?'], listenFor: [], say: [], ratherNot: [], at };
  for (const place of [0, 1, 2, 3, 4, 5, 27]) {
    const { say, ratherNot } = cardOf(talk, place, 'Ash');
    expect(say).toMatch(/^“.+”$/);
    expect(say).not.toContain('{');
    expect(homeWords.ratherNot.map((line) => `“${line}”`)).toContain(ratherNot);
  }
});

test('every decision of every story in a chat with a contact has a card', () => {
  for (const story of stories().filter(({ band }) => band !== 'adults')) {
    const cards = cardsOf(story);
    const without = story.moments
      .filter(({ scene, replies }) => scene.app && replies.length > 1)
      .filter(({ scene }) => story.cast.some(({ id, role }) => id === scene.who && role === 'contact'))
      .filter(({ id }) => !cards[id]);
    expect(without.map(({ heading }) => heading)).toEqual([]);
  }
});

test('the pupil’s game ships no card', () => {
  for (const story of stories()) expect(JSON.stringify(toPlay(story))).not.toContain('ratherNot');
});
