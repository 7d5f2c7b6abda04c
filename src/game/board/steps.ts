import { boardWords } from '#src/words-board.ts';
import { say } from '#src/words.ts';
import type { AskedItem, BoardLesson, BoardScreen, SpottedTrick } from './lesson.ts';

/** What stands on the board at one time, outside the story. */
export type Step =
  | { kind: 'lines'; of: 'rules' | 'note' | 'shows' | 'starters' | 'help' | 'leaving' }
  | { kind: 'title' }
  | { kind: 'story' }
  | { kind: 'ask'; item: AskedItem }
  | { kind: 'spot'; message: SpottedTrick; named: boolean };

const lines = (of: Extract<Step, { kind: 'lines' }>['of']): Step => ({ kind: 'lines', of });

/** Above the lines of a step. */
export const headingOf = (
  of: Extract<Step, { kind: 'lines' }>['of'],
  screen: BoardScreen,
  { hero }: BoardLesson,
): string => {
  if (of === 'rules') return boardWords.rules;
  if (of === 'note') return boardWords.note;
  if (of === 'starters') return say(boardWords.starters, { hero });
  return of === 'leaving' ? say(boardWords.help.leaving, { hero }) : screen.title;
};

/** A step in a few words, for the teacher who is about to show it. */
export const wordsOf = (step: Step, screen: BoardScreen, lesson: BoardLesson): string => {
  if (step.kind === 'lines') return headingOf(step.of, screen, lesson);
  if (step.kind === 'ask') return step.item.ask;
  if (step.kind === 'spot') return step.named ? boardWords.name : step.message.text;
  return screen.title;
};

const asks = (items: AskedItem[]): Step[] => items.map((item) => ({ kind: 'ask', item }));

/** The steps of a screen in order: each "next" shows one more. A story has its own way on within its step. */
export const stepsOf = (screen: BoardScreen, lesson: BoardLesson): Step[] => {
  const shows = screen.shows.length > 0 ? [lines('shows')] : [];
  switch (screen.kind) {
    case 'welcome':
      return [...shows, lines('rules'), lines('note')];
    case 'adults':
      return shows;
    case 'baseline':
      return [...shows, ...asks(lesson.baseline)];
    case 'story':
      return [{ kind: 'title' }, { kind: 'story' }];
    case 'aloud':
      return [...shows, lines('starters')];
    case 'spot':
      return [
        ...lesson.spots.flatMap((message): Step[] => [
          { kind: 'spot', message, named: false },
          { kind: 'spot', message, named: true },
        ]),
        ...shows,
        ...asks(lesson.endpoint),
      ];
    case 'help':
      return [...shows, lines('help'), lines('leaving')];
  }
};
