import type { Band, Look, Place, Role, SafetyAction } from './scenario.ts';
import type { Finding } from './rules/rule.ts';

/**
 * A story as written, before anything in it is resolved: links, marks and names are still the
 * author's words, each with its place. What could not be read is left out, and told of in `found`.
 */
export interface Draft {
  /** The story's id: the lesson's name, or a booster's. */
  id: string;
  /** Name of the lesson's folder. */
  lesson: string;
  front: DraftFront;
  /** In the order of the file, reserved headings too. */
  moments: DraftMoment[];
  /** What the reader saw and could not take: the rule of that code passes it on. */
  found: (Finding & { code: string })[];
  /** Names of the files beside the story, where the caller knows them. */
  files?: readonly string[];
}

/** Some words and where they stand. */
export interface Words {
  text: string;
  at: Place;
}

/** The front matter, as far as it could be read. A map left out is one that is broken: do not judge by it. */
export interface DraftFront {
  at: Place;
  title?: Words;
  band?: Band;
  question?: Words;
  apps?: Map<string, Words>;
  looks?: Map<string, Look>;
  cast?: Map<string, DraftPerson>;
  remembers?: Map<string, Words>;
  needs?: { does: SafetyAction; at: Place }[];
}

export interface DraftPerson {
  id: string;
  at: Place;
  /** Left out when broken; so are the others. */
  name?: string;
  role?: Role;
  face?: Words;
  picture?: Words;
  profile: { label: string; text: string }[];
  fine: boolean;
}

/** What a heading is: a moment like any other, or one of those entered only by a safety action. */
export type HeadingKind = { does: 'moment' } | { does: SafetyAction; contact?: string };

export interface DraftMoment {
  id: string;
  heading: string;
  at: Place;
  kind: HeadingKind;
  /** The words of each `###`; one is right. */
  scenes: Words[];
  lines: DraftLine[];
  talk?: DraftTalk;
  replies: DraftReply[];
  /** Plain list items, of `## Report`, each with its trailing `marks`. */
  reasons: DraftReason[];
  /** Paragraphs after the list, of `## Report`. */
  after: DraftLine[];
}

export interface DraftLine {
  at: Place;
  /** The word before the colon; without one, the storyteller. */
  speaker?: string;
  text: string;
  picture?: { shows: string; file: string; at: Place };
  /** Trailing `marks`. */
  marks: Words[];
}

export interface DraftReason extends Words {
  marks: Words[];
}

export interface DraftReply {
  at: Place;
  /** As written, with its quotation marks. */
  text: string;
  /** As written, without the `#`; nothing where the link leads out of the story. */
  target: string;
  /** The whole link, for messages. */
  url: string;
  marks: Words[];
  feedback: DraftLine[];
}

export interface DraftTalk {
  at: Place;
  ask: Words[];
  listenFor: Words[];
  say: Words[];
  ratherNot: Words[];
}
