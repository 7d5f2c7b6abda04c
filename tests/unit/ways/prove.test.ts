import { describe, expect, test } from 'vitest';
import { statesByMachine } from '#src/dialogue/index.ts';
import { explore, prove, proofs, statesBySearch, walkLengths } from '#src/ways/index.ts';
import type { WrittenScenario } from '#src/scenario/index.ts';
import { smallStory } from '../dialogue/story.ts';

const findings = (spoil: (story: WrittenScenario) => void) => {
  const story = smallStory();
  spoil(story);
  return prove(story, 'lessons/kite/scenario.md').findings;
};
const moment = (story: WrittenScenario, id: string) => {
  const found = story.moments.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

const cases: Record<string, (story: WrittenScenario) => void> = {
  'told-soon': (story) => {
    for (const each of story.moments) for (const reply of each.replies) reply.told = false;
  },
  'ending-soon': (story) => {
    moment(story, 'dad-listens').replies = moment(story, 'dad-listens').replies.slice(0, 2);
  },
  'nobody-stuck': (story) => {
    story.needs = [];
    moment(story, 'dad-listens').replies = [];
  },
  'ending-settled': (story) => {
    for (const each of story.moments) for (const line of each.lines) delete line.reassures;
  },
  'blocked-is-silent': (story) => {
    moment(story, 'it-is-quiet').lines[0]!.from = 'mo';
  },
  'all-is-met': (story) => {
    moment(story, 'mo-says-hi').replies[0]!.if = [{ mark: 'told', not: false }];
  },
};

test('a sound story breaks no proof', () => {
  expect(findings(() => undefined)).toEqual([]);
});

test('our own search and the machine find the same states', () => {
  const story = smallStory();
  const named = (states: object[]): string[] => states.map((state) => JSON.stringify(state)).sort();
  expect(named(statesByMachine(story))).toEqual(named(statesBySearch(story)));
});

describe('each proof goes red', () => {
  test.each(Object.keys(cases))('%s', (code) => {
    expect(findings(cases[code]!).map((finding) => finding.code)).toContain(code);
  });
});

test('the proof that telling is on offer goes red where the move is missing', () => {
  const story = smallStory();
  const explored = explore(story);
  const out = explored.out.map((edges) => edges.filter((edge) => edge.offer.move !== 'tell'));
  const proof = proofs.find(({ code }) => code === 'tell-on-offer');
  expect(proof?.check(story, explored)).toEqual([]);
  expect(proof?.check(story, { ...explored, out })).not.toEqual([]);
});

test('every proof has been seen red', () => {
  expect(proofs.map(({ code }) => code).sort()).toEqual([...Object.keys(cases), 'tell-on-offer'].sort());
});

test('a violation prints the shortest way there as quoted replies with file and line', () => {
  const [found] = findings((story) => {
    moment(story, 'it-is-quiet').lines[0]!.from = 'mo';
  });
  expect(found?.what).toMatch(
    /The shortest way there: “Block mo \* kites” \(lessons\/kite\/scenario\.md:\d+\)\.$/u,
  );
});

test('the longest walk meets no moment twice', () => {
  const story = smallStory();
  const { longest, shortest } = walkLengths(story, prove(story, 'x').explored);
  expect(longest.trail.filter((move) => move === 'tell')).toHaveLength(1);
  expect(longest.moments).toBe(9);
  expect(shortest.moments).toBe(4);
});
