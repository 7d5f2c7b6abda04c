import type { AskedItem, BoardLesson, BoardScreen, SpottedTrick } from './lesson.ts';

/** What stands on the board at one time, outside the story. */
export type Step =
  | { kind: 'lines'; of: 'rules' | 'note' | 'shows' | 'starters' | 'help' | 'leaving' }
  | { kind: 'title' }
  | { kind: 'story' }
  | { kind: 'ask'; item: AskedItem }
  | { kind: 'spot'; message: SpottedTrick; named: boolean };

const lines = (of: Extract<Step, { kind: 'lines' }>['of']): Step => ({ kind: 'lines', of });
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
