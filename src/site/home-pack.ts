import type { Card, HomePack } from '#src/game/home/index.ts';
import type { Home } from '#src/lesson/index.ts';
import type { Tables, TalkingPoint, WrittenScenario } from '#src/scenario/index.ts';
import { say } from '#src/words.ts';
import { homeWords } from '#src/words-home.ts';
import { grownUpsHelp } from './grown-ups-help.ts';
import { packFor } from './pack.ts';
import { heroOf } from './paper.ts';

/** One open question: what leads up to the first one, and no second. */
export const oneQuestion = (ask: readonly string[]): string => {
  const all = ask.join(' ');
  return /^[^?]*\?[”’"]?/u.exec(all)?.[0] ?? all;
};

const quoted = (text: string): string => (/[“”]/u.test(text) ? text : `“${text}”`);

/** The grown-up's card for a talking point; where it says nothing, one of the lines that are true at any time. */
export const cardOf = ({ ask, say: says, ratherNot }: TalkingPoint, place: number, hero: string): Card => {
  const usual = (lines: readonly [string, ...string[]]): string => lines[place % lines.length] ?? lines[0];
  return {
    ask: oneQuestion(ask),
    say: quoted(says[0] ?? say(usual(homeWords.say), { hero })),
    ratherNot: quoted(ratherNot[0] ?? usual(homeWords.ratherNot)),
  };
};

/** A card for every moment that has a talking point, by moment. */
export const cardsOf = (story: WrittenScenario): Record<string, Card> => {
  const hero = heroOf(story).name;
  const talks = story.moments.flatMap(({ id, talk }) => (talk ? [{ id, talk }] : []));
  return Object.fromEntries(talks.map(({ id, talk }, place) => [id, cardOf(talk, place, hero)]));
};

/** All that the page for two needs. */
export const homePackFor = (story: WrittenScenario, home: Home, tables: Tables): HomePack => ({
  ...packFor(story, tables, 'home'),
  cards: cardsOf(story),
  home,
  help: grownUpsHelp(),
});
