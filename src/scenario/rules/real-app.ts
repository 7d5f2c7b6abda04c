import { everydayNames, realApps } from '../wording/real-apps.ts';
import type { WordRule } from '../wording/word-rule.ts';
import type { Wording } from '../wording/wording.ts';

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const word = (inner: string, flags: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, flags);
const any = everydayNames.join('|');
const anyCapital = everydayNames.map(capital).join('|');

/** What people do with an app, just before its name. */
const before = [
  '(?:add|message|dm|msg|call|find) (?:me|u|you|him|her|them) on',
  '(?:get|download|install|open|delete)',
  '(?:talk|chat|message|meet|play)(?: (?:me|there))? on',
  'over on',
].join('|');

const patterns = [
  word(realApps.join('|'), 'giu'),
  word(`(?<=\\b(?:${before}) )(?:${any})(?! ?\\d| of| up| it)`, 'giu'),
  word(`(?<=\\b(?:on|my|ur|your) )(?:discord|snap|twitch|steam|signal)(?! of)`, 'giu'),
  word(`(?:${any})(?= (?:app|account|server|chat|streak|username|group|id)\\b)`, 'giu'),
  // A capital in the middle of a sentence: "Ash looks at Threads."
  word(`(?<=[\\p{Ll},;] )(?:${anyCapital})`, 'gu'),
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
