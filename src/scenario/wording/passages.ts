import { isSaid } from '../build/build-line.ts';
import { placeholders } from '../build/fill.ts';
import type { Draft, DraftLine, DraftMoment, DraftReply, DraftTalk, Words } from '../draft.ts';
import type { Place, Role, TalkingPoint } from '../scenario.ts';

/** Who is heard: somebody of the cast, the storyteller, a reply that is done, or the screen (titles, profiles, sheets). */
export type Voice = Role | 'storyteller' | 'deed' | 'screen' | keyof Omit<TalkingPoint, 'at'>;

/** A stretch of text with whoever says it and where it stands. */
export interface Passage {
  text: string;
  at: Place;
  voice: Voice;
  /** A reply, or what is shown after one, that is there to show what not to say. */
  slip: boolean;
}

type Roles = Map<string, Role>;

/** Straight quotes and single spaces, so that lists of phrases need one spelling; facts fill in what nobody wrote. */
const plain = (text: string) =>
  text.replace(placeholders, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();

const passage = ({ text, at }: Words, voice: Voice, slip = false): Passage => ({
  text: plain(text),
  at,
  voice,
  slip,
});

const ofLine = ({ speaker, text, picture, at }: DraftLine, roles: Roles, slip = false): Passage =>
  passage({ text: picture?.shows ?? text, at }, roles.get(speaker ?? '') ?? 'storyteller', slip);

const ofReply = (reply: DraftReply, roles: Roles): Passage[] => {
  const slip = reply.marks.some(({ text }) => text === 'slip');
  return [
    passage(reply, isSaid(reply.text) ? 'hero' : 'deed', slip),
    ...reply.feedback.map((line) => ofLine(line, roles, slip)),
  ];
};

const ofTalk = ({ ask, listenFor, say, ratherNot }: DraftTalk): Passage[] =>
  Object.entries({ ask, listenFor, say, ratherNot }).flatMap(([voice, all]) =>
    all.map((words) => passage(words, voice as Voice)),
  );

/** Reserved headings are not shown, and a sheet's lines are the screen's, like its button. */
const ofMoment = (moment: DraftMoment, roles: Roles): Passage[] => {
  const sheet = moment.kind.does === 'report' || moment.kind.does === 'block';
  const shown = sheet ? [] : [passage({ text: moment.heading, at: moment.at }, 'screen')];
  return [
    ...shown,
    ...[...moment.lines, ...moment.after].map((line) => ofLine(line, roles)),
    ...moment.reasons.map((words) => passage(words, 'screen')),
    ...(moment.talk ? ofTalk(moment.talk) : []),
    ...moment.replies.flatMap((reply) => ofReply(reply, roles)),
  ];
};

const ofFront = ({ title, question, cast, remembers }: Draft['front']): Passage[] => [
  ...[title, question, ...(remembers?.values() ?? [])].flatMap((words) =>
    words ? passage(words, 'screen') : [],
  ),
  ...[...(cast?.values() ?? [])].flatMap(({ profile, at }) =>
    profile.map(({ label, text }) => passage({ text: `${label}: ${text}`, at }, 'screen')),
  ),
];

/** Everything that anybody reads in a story, in the order of the file; names of cast and apps left out. */
export const passagesOf = ({ front, moments }: Draft): Passage[] => {
  const roles: Roles = new Map();
  for (const { id, role } of front.cast?.values() ?? []) if (role) roles.set(id, role);
  return [...ofFront(front), ...moments.flatMap((moment) => ofMoment(moment, roles))].filter(
    ({ text }) => text !== '',
  );
};
