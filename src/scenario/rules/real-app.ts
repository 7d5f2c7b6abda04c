import { accountNames, everydayNames, gamesToo, realApps, spelledSo } from '../wording/real-apps.ts';
import type { WordRule } from '../wording/word-rule.ts';
import type { Wording } from '../wording/wording.ts';

const word = (names: readonly string[], before: string, after: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${before}(?:${names.join('|')})(?![\\p{L}\\p{N}])${after}`, flags);

const capitals = everydayNames
  .filter((name) => !gamesToo.includes(name))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const talkOn =
  '(?<=\\b(?:(?:add|message|msg|dm|call|find) (?:me|u|you|us|him|her|them)|(?:talk|chat|message|meet)(?: there)?) on )';
const account = '(?<=\\b(?:get|got|download|install|opens?|on|my|ur|your) )';
const thing = '(?= (?:app|account|server|chat|streak|username|group|id)\\b)';

const patterns = [
  word(realApps, '', '', 'giu'),
  word(spelledSo, '', '', 'gu'),
  word(everydayNames, talkOn, '', 'giu'),
  word(everydayNames, '', thing, 'giu'),
  word(accountNames, account, '(?! of)', 'giu'),
  // A capital inside a sentence: "Ash looks at Threads."
  word(capitals, '(?<=[\\p{Ll},;] )', '', 'gu'),
];

const everyText = ({ apps, passages }: Wording) => [...apps, ...passages];

/** A story names no app, game or site that exists. */
export const realApp: WordRule = {
  code: 'real-app',
  says: 'Apps, games and sites are made up. A real name points at one company and shows children where to look.',
  bad: 'jojo: add me on snapchat',
  good: 'jojo: add me on picnook',
  check: (wording) =>
    everyText(wording).flatMap(({ text, at }) =>
      [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []))].map((found) => ({
        at,
        what: `“${found}” names an app, a game or a site that exists.`,
        cure: 'Use one of the story’s own apps, or make up a name.',
      })),
    ),
};
