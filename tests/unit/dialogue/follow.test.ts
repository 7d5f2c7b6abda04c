import { describe, expect, test } from 'vitest';
import { follow } from '#src/dialogue/index.ts';
import { smallStory } from './story.ts';

const story = smallStory();
const after = (...trail: string[]) => follow(story, trail);
const words = (trail: string[]) =>
  after(...trail).transcript.map((entry) => {
    if (entry.kind === 'line') return entry.line.text;
    if (entry.kind === 'reply') return entry.reply.text;
    if (entry.kind === 'feedback') return entry.lines.map((line) => line.text).join(' / ');
    return `${entry.does} ${entry.contact}`;
  });

describe('a trail', () => {
  test('that is empty stands at the first moment', () => {
    const view = after();
    expect(view.moment.id).toBe('mo-says-hi');
    expect(view.replies.map((reply) => reply.text)).toEqual([
      'the big one',
      'Ask Gus',
      'Send a photo of the kite',
    ]);
    expect(view.ended).toBe(false);
  });

  test('stops at the first move that the story no longer offers, and says which', () => {
    const view = after('gus-has-no-idea', 'was-taken-out-of-the-story', 'tell');
    expect(view.trail).toEqual(['gus-has-no-idea']);
    expect(view.refused).toBe('was-taken-out-of-the-story');
    expect(view.moment.id).toBe('gus-has-no-idea');
  });

  test('gives the same view every time', () => {
    const trail = ['mo-wants-a-picture.kite', 'report:mo', 'tell'];
    expect(JSON.stringify(after(...trail))).toBe(JSON.stringify(after(...trail)));
  });

  test('brings messages, the reply and its feedback in order', () => {
    expect(words(['mo-wants-a-picture.where'])).toEqual([
      'nice kite',
      'which park is that?',
      'the big one',
      'mo asked as if it was nothing.',
      'send me one of you',
      'Bo stops.',
    ]);
  });
});

describe('tricks', () => {
  test('are named after the reply, not before', () => {
    expect(after().tricks).toEqual([]);
    expect(after('gus-has-no-idea').justMet.map((met) => met.trick)).toEqual(['flattery', 'finding-out']);
  });

  test('in feedback are named with it', () => {
    expect(after('mo-wants-a-picture.kite').justMet.map((met) => met.trick)).toEqual([
      'flattery',
      'finding-out',
      'flattery',
    ]);
  });

  test('wait while a report leaves the question open', () => {
    expect(after('report:mo').justMet).toEqual([]);
    expect(after('report:mo', 'gus-has-no-idea').justMet).toHaveLength(2);
  });
});

describe('telling', () => {
  test('is on offer everywhere until a helper has heard it, but not in Tell itself', () => {
    expect(after().offers.tell).toBe(true);
    expect(after('tell').offers.tell).toBe(false);
    expect(after('tell', 'mr-cole-is-busy').offers.tell).toBe(true);
    expect(after('tell', 'dad-listens').offers.tell).toBe(false);
  });

  test('leads back to the choice of helpers from one who is busy', () => {
    expect(after('tell', 'mr-cole-is-busy', 'tell').moment.id).toBe('tell');
  });

  test('by a reply says what that reply says', () => {
    const view = after('mo-wants-a-picture.where', 'tell');
    expect(view.moment.id).toBe('tell');
    expect(words(['mo-wants-a-picture.where', 'tell'])).toContain('Put it down and find Dad');
  });
});

describe('report and block', () => {
  test('a report stays where it is, before or after a block', () => {
    expect(after('report:mo').moment.id).toBe('mo-says-hi');
    expect(after('block:mo', 'report:mo').done).toEqual({ told: false, reported: ['mo'], blocked: ['mo'] });
  });

  test('a block in any chat, before telling, leads to where it goes quiet', () => {
    expect(after('block:mo').moment.id).toBe('it-is-quiet');
    expect(after('gus-has-no-idea', 'block:mo').moment.id).toBe('it-is-quiet');
  });

  test('a block face to face stays', () => {
    expect(after('tell', 'block:mo').moment.id).toBe('tell');
    expect(after('tell', 'dad-listens', 'block:mo').moment.id).toBe('dad-listens');
  });

  test('are each on offer once', () => {
    expect(after('report:mo').offers).toMatchObject({ report: [], block: ['mo'] });
    expect(after('report:mo', 'report:mo').refused).toBe('report:mo');
  });

  test('a reply that is one vanishes once it is done', () => {
    const replies = after('tell', 'dad-listens', 'report:mo').replies.map((reply) => reply.text);
    expect(replies).toEqual(['Block mo']);
  });
});

describe('an ending', () => {
  test('is on offer once telling, report and block are all done', () => {
    expect(after('tell', 'dad-listens', 'report:mo').replies.map((reply) => reply.to)).not.toContain('tea');
    const view = after('tell', 'dad-listens', 'report:mo', 'block:mo', 'tea');
    expect(view.ended).toBe(true);
    expect(view.replies).toEqual([]);
    expect(view.offers).toEqual({ tell: false, report: [], block: [] });
  });
});

describe('the screen', () => {
  test('shows the hero’s mood from the last line that says one', () => {
    expect(after().mood).toBe('calm');
    expect(after('mo-wants-a-picture.where').mood).toBe('worried');
  });

  test('shows a line with an if as it was on entering', () => {
    expect(words(['mo-wants-a-picture.kite'])).toContain("The picture is not Bo's fault.");
    expect(words(['mo-wants-a-picture.where'])).not.toContain("The picture is not Bo's fault.");
  });

  test('can go back to each decision', () => {
    const view = after('gus-has-no-idea', 'mo-wants-a-picture', 'mo-says-please');
    expect(view.decisions.map(({ at, moment }) => [at, moment])).toEqual([
      [0, 'mo-says-hi'],
      [2, 'mo-wants-a-picture'],
    ]);
    expect(after(...view.trail.slice(0, 2)).moment.id).toBe('mo-wants-a-picture');
  });
});
