// `npm run bench`: how quick a reply is on a slow machine, and how quick the proofs are. Build first.
import { availableParallelism, loadavg } from 'node:os';
import { explore, trailOf, wayTo } from '#src/ways/index.ts';
import { storyOf } from '#tests/support/stories.ts';
import { walks, type Walk } from '#tests/support/walks.ts';
import { bigStory } from './big-story.ts';
import { timePaintedReplies } from './painted-reply.ts';
import { inMs, quantile } from './times.ts';

const lesson = 'new-follower';
const times = 3;
const slower = 6;
const goal = 50;

/** The named walks of the lesson; while there are none, the shortest way to an ending. */
const walksOf = (name: string): Walk[] => {
  const named = walks.filter(({ story }) => story === name);
  if (named.length > 0) return named;
  const story = storyOf(name);
  const explored = explore(story);
  const end = explored.states.findIndex(({ moment }) => story.moments[moment]?.ending);
  const ending = story.moments[explored.states[end]?.moment ?? -1]?.heading ?? '';
  return [{ name: 'the shortest', story: name, trail: trailOf(wayTo(explored, end)), ending }];
};

const proofs = (): void => {
  const story = bigStory(200);
  const began = performance.now();
  const { states } = explore(story);
  const took = performance.now() - began;
  console.log(`Search of 200 moments with 4 marks: ${states.length} states in ${inMs(took).trim()}`);
};

const replies = async (): Promise<void> => {
  const taken = await timePaintedReplies(walksOf(lesson), times, slower);
  const p95 = quantile(taken, 0.95);
  console.log(
    `From tap to painted reply, ${taken.length} taps of ${lesson}, processor slowed ${slower} times:`,
  );
  console.log(`  median         ${inMs(quantile(taken, 0.5))}`);
  console.log(`  95th percentile ${inMs(p95)}   goal ${goal} ms: ${p95 <= goal ? 'met' : 'MISSED'}`);
};

const [load = 0] = loadavg();
if (load > availableParallelism() / 2) {
  console.log(`Other programs keep this machine busy (load ${load.toFixed(1)}): times will be too long.`);
}
proofs();
await replies();
