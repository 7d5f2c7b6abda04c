import { printProblem } from '#src/scenario/index.ts';
import type { Checked } from './check-files.ts';
import type { CheckedStory } from './check-story.ts';

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

const walk = ({ moments, words, minutes }: CheckedStory['longest']) =>
  `${moments} moments, ${words.toLocaleString('en-GB')} words, ${Math.ceil(minutes)} minutes`;

const printStory = ({ file, story, states, longest, shortest, reading }: CheckedStory): string =>
  [
    `${file}  “${story.title}”, ages ${story.band}`,
    `  ${count(story.moments.length, 'moment', 'moments')}, ${count(states, 'state', 'states')}, all proofs hold`,
    `  longest walk: ${walk(longest)}`,
    `  shortest walk: ${walk(shortest)}`,
    `  reading: grade ${reading.grade.toFixed(1)} (Flesch-Kincaid), ${reading.daleChall.toFixed(1)} (New Dale-Chall), sentences ${reading.meanSentence.toFixed(1)} words, longest ${reading.longestSentence}`,
  ].join('\n');

const printLesson = ({
  file,
  lesson: { board, minutes, curriculum, quiz },
}: Checked['lessons'][number]): string => {
  const votes = board.flatMap(({ visits }) => visits).filter(({ vote }) => vote).length;
  const questions = Object.values(quiz).flat().length;
  return [
    file,
    `  ${minutes} minutes, ${count(board.length, 'screen', 'screens')}, ${count(votes, 'vote', 'votes')}, ${count(questions, 'question', 'questions')}, ${count(curriculum.length, 'statement', 'statements')}`,
  ].join('\n');
};

/** The lines of all problems, as the command and the build show them. */
export const printProblems = ({ problems }: Checked): string => problems.map(printProblem).join('\n');

/** What the command shows: every problem, or each story's figures; then what will want a look some day. */
export const printChecked = (checked: Checked): string => {
  const { stories, lessons, problems, warnings } = checked;
  const found = problems.length
    ? [printProblems(checked)]
    : [...stories.map(printStory), ...lessons.map(printLesson)];
  const files = new Set(problems.map(({ file }) => file)).size;
  const sum = problems.length
    ? `${count(problems.length, 'problem', 'problems')} in ${count(files, 'file', 'files')}.`
    : `No problems in ${count(stories.length, 'story', 'stories')}${lessons.length ? ` and ${count(lessons.length, 'plan', 'plans')}` : ''}.`;
  const toLookAt = warnings.map((warning) => `To look at: ${printProblem(warning)}`);
  return [...found, ...(toLookAt.length ? ['', ...toLookAt] : []), '', sum].join('\n');
};

/** The same as data, for other programs. */
export const asData = ({ stories, lessons, problems, warnings }: Checked) => ({
  problems,
  warnings,
  lessons: lessons.map(({ file, lesson: { lesson, minutes, short } }) => ({ file, lesson, minutes, short })),
  stories: stories.map(({ file, story, states, longest, shortest, reading: { sentences, ...figures } }) => ({
    file,
    lesson: story.lesson,
    title: story.title,
    band: story.band,
    moments: story.moments.length,
    states,
    longest,
    shortest,
    reading: { ...figures, sentences: sentences.length },
  })),
});
