import type { Condition, Person, Reply, SafetyAction, Scenario } from '#src/scenario/index.ts';

/** One box to tick on paper, for what the story has to remember. */
export interface Tick {
  mark: string;
  words: string;
}

/** Which box holds what, and how its signs read on paper. Everything else is printed as it was written. */
export interface Paper {
  /** Box of each moment, by its id. */
  moments: Record<string, number>;
  report?: number;
  /** Box of each contact's Block sheet, by cast id. */
  block: Record<string, number>;
  ticks: Tick[];
}

function numberFrom(first: number, ids: string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id, place) => [id, first + place]));
}

export function heroOf(story: Scenario): Person {
  const hero = story.cast.find((person) => person.role === 'hero');
  if (!hero) throw new Error(`${story.lesson} has no hero.`);
  return hero;
}

/** Numbers the boxes of a story in the order of its file, with Report and Block after the last moment. */
export function layOut(story: Scenario): Paper {
  const count = story.moments.length;
  const contacts = Object.keys(story.block);
  return {
    moments: numberFrom(
      1,
      story.moments.map((moment) => moment.id),
    ),
    ...(story.report && { report: count + 1 }),
    block: numberFrom(count + (story.report ? 2 : 1), contacts),
    ticks: ticksOf(story),
  };
}

/** A tick box for each thing that this story asks about later. */
function ticksOf(story: Scenario): Tick[] {
  const hero = heroOf(story).name;
  const tells = story.moments.some((moment) => moment.replies.some((reply) => reply.told));
  const pictures = story.moments.some((moment) => moment.replies.some((reply) => reply.sendsPicture));
  return [
    ...Object.entries(story.remembers).map(([mark, words]) => ({ mark, words })),
    ...(pictures ? [{ mark: 'sends-picture', words: `${hero} sent a picture` }] : []),
    ...(tells ? [{ mark: 'told', words: `${hero} told` }] : []),
    ...(story.report ? [{ mark: 'reported', words: `${hero} reported` }] : []),
    ...(Object.keys(story.block).length > 0 ? [{ mark: 'blocked', words: `${hero} blocked` }] : []),
  ];
}

function tickWords(paper: Paper, mark: string): string {
  return paper.ticks.find((tick) => tick.mark === mark)?.words ?? mark;
}

function listed(words: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words);
}

/** A condition as a reader with a pencil meets it: `If you ticked “Ash told” and did not tick “Ash blocked”`. */
export function ifTicked(paper: Paper, condition: Condition): string {
  const clauses = condition.map(
    ({ mark, not }) => `${not ? 'did not tick' : 'ticked'} “${tickWords(paper, mark)}”`,
  );
  return `If you ${listed(clauses)}`;
}

/** Where a reply goes. */
export function boxOf(paper: Paper, reply: Reply): number | undefined {
  if (reply.action?.does === 'report') return paper.report;
  if (reply.action?.does === 'block') return paper.block[reply.action.contact ?? ''];
  return paper.moments[reply.to];
}

/** What to tick on choosing a reply. */
export function toTick(paper: Paper, reply: Reply): string[] {
  const marks = [
    ...reply.keeps,
    ...(reply.sendsPicture ? ['sends-picture'] : []),
    ...(reply.told ? ['told'] : []),
  ];
  return marks.map((mark) => tickWords(paper, mark));
}

const doneMarks: Record<SafetyAction, string> = { tell: 'told', report: 'reported', block: 'blocked' };

/** What must be ticked before a reply may be chosen, or nothing: only endings ask for it. */
export function owedBefore(paper: Paper, story: Scenario, reply: Reply): string[] {
  const target = story.moments.find((moment) => moment.id === reply.to);
  if (reply.action || !target?.ending) return [];
  return story.needs.map((need) => tickWords(paper, doneMarks[need]));
}

/** “Ash told”, “Ash reported” and “Ash blocked” */
export function quoted(words: string[]): string {
  return listed(words.map((word) => `“${word}”`));
}
