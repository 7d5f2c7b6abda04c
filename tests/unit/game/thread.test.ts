import { expect, test } from 'vitest';
import { follow } from '#src/dialogue/index.ts';
import { itemsOf, type Item } from '#src/game/thread.ts';
import { smallStory } from '../dialogue/story.ts';

const story = smallStory();
const items = (...trail: string[]): Item[] => {
  const view = follow(story, trail);
  return itemsOf(view, view.scene);
};
const texts = (list: Item[]): string[] =>
  list.map((item) => {
    if (item.kind === 'line') return item.line.text;
    return item.kind === 'reply' ? item.reply.text : item.kind;
  });

test('each chat has a log of its own, and what is said of the reply before comes along', () => {
  expect(texts(items('gus-has-no-idea'))).toEqual(['feedback', 'never heard of mo']);
  expect(items('gus-has-no-idea')[0]?.elsewhere).toBe(true);
});

test('a chat that one comes back to still holds what was said in it', () => {
  expect(texts(items('gus-has-no-idea', 'mo-wants-a-picture')).slice(0, 3)).toEqual([
    'nice kite',
    'which park is that?',
    'Ask Gus',
  ]);
});

test('a meeting begins anew and shows its time once', () => {
  const list = items('tell', 'mr-cole-is-busy', 'dad-listens');
  expect(texts(list)).not.toContain('Dad is in the kitchen.');
  expect(list.map((item) => item.time).filter(Boolean)).toEqual(['5:00 pm']);
});

test('keys stay the same while a log grows', () => {
  const before = items().map((item) => item.key);
  const after = items('mo-wants-a-picture.where').map((item) => item.key);
  expect(after.slice(0, before.length)).toEqual(before);
});
