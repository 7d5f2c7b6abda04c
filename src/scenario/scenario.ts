/**
 * What a story is, once read and found whole: plain data that survives JSON.
 *
 * A `Scenario` is what plays, and all that a browser gets. A `WrittenScenario` is the same story with
 * what only authors, teachers and checks need: places in the file, talking points, the `best` marks.
 * Both come from `readStory`; nothing further in asks whether they are well formed.
 */

/** Reading ages; `adults` for stories that grown-ups play. */
export const bands = ['7-9', '9-11', '11-14', 'adults'] as const;
export type Band = (typeof bands)[number];

/** How a made-up app looks: what kind of place it is. */
export const looks = ['chat', 'photo', 'game', 'group', 'live'] as const;
export type Look = (typeof looks)[number];

export const roles = ['hero', 'contact', 'helper', 'friend'] as const;
export type Role = (typeof roles)[number];

/** How the hero feels, in the order of the drawn faces. */
export const moods = ['happy', 'calm', 'unsure', 'worried', 'relieved'] as const;
export type Mood = (typeof moods)[number];

export const safetyActions = ['tell', 'report', 'block'] as const;
export type SafetyAction = (typeof safetyActions)[number];

/** Somebody in the story. */
export interface Person {
  id: string;
  name: string;
  role: Role;
  /** A face of `lessons/faces.yaml`. */
  face?: string;
  /** A picture of a thing for somebody who shows no face: the name of an SVG beside the story. */
  picture?: string;
  /** What their profile page shows, in order: label and words. */
  profile: { label: string; text: string }[];
  /** A contact who turns out to be harmless: no report or block is owed. */
  fine: boolean;
}

/** `if x and not y`: holds when each of its marks is set, or with `not`, is not. */
export type Condition = { mark: string; not: boolean }[];

/** A picture in a message. Without a file it is a covered picture: only the caption shows. */
export interface Picture {
  shows: string;
  file?: string;
}

/** One bubble, or, with nobody in `from`, one paragraph of the storyteller. */
export interface Line {
  /** Cast id of whoever says it. */
  from?: string;
  text: string;
  picture?: Picture;
  /** Ids of the tricks that a contact's message uses. */
  tricks: string[];
  /** The hero's mood from this line on. */
  mood?: Mood;
  /** Says that it is not the hero's fault. */
  reassures?: true;
  if?: Condition;
}

/** Where and when moments happen. */
export interface Scene {
  /** App name or place, as shown. */
  place: string;
  /** Id of the app; without one the scene is face to face. */
  app?: string;
  /** Cast id or a group's name; a chat always has one. */
  who?: string;
  /** As written: "5:40 pm", "the next day". */
  time: string;
}

/** One thing that the hero can say or do. */
export interface Reply {
  /** What the trail keeps: `target` or `target.name`, or `tell`, `report:jojo`, `block:jojo`. */
  move: string;
  /** Words without the quotation marks. */
  text: string;
  /** Spoken or typed by the hero (a bubble); otherwise done (a storyteller line). */
  said: boolean;
  /** Id of the moment it leads to: of one that blocks, Block's moment; of one that reports, its own, for the story stays. */
  to: string;
  /** Set on a reply that links to a reserved heading: it *is* that safety action. */
  action?: { does: SafetyAction; contact?: string };
  /** By this a helper hears it. */
  told: boolean;
  sendsPicture: boolean;
  /** Marks of the story's own that it sets, of `remembers`. */
  keeps: string[];
  if?: Condition;
  /** Shown after it. */
  feedback: Line[];
}

/** One point of the story: some messages, then replies or an ending. */
export interface Moment {
  /** Slug of the heading. */
  id: string;
  heading: string;
  /** The scene that holds here, written or taken over from the moment before. */
  scene: Scene;
  lines: Line[];
  replies: Reply[];
  ending: boolean;
}

/** One reason for a report; one with a trick is on offer once that trick has been used. */
export interface Reason {
  text: string;
  trick?: string;
}

/** The sheet behind the Report button. */
export interface ReportSheet {
  question: string;
  reasons: Reason[];
  /** What happens to a report. */
  after: string[];
}

/** The sheet behind the Block button, for one contact. */
export interface BlockSheet {
  text: string[];
  /** The confirming button. */
  button: string;
  /** Where the story goes, if blocked in an app before telling. */
  to: string;
  feedback: Line[];
}

/** A story that plays. Its first moment is where it begins. */
export interface Scenario {
  /** Of all stories its own: the lesson's name, or for a booster `new-follower/booster-1`. */
  id: string;
  /** Name of the lesson's folder. */
  lesson: string;
  title: string;
  band: Band;
  question: string;
  /** App id to name. */
  apps: Record<string, string>;
  /** App id to look. */
  looks: Record<string, Look>;
  cast: Person[];
  /** The story's own marks, each with the words of its tick box on paper. */
  remembers: Record<string, string>;
  /** What must be done before an ending. */
  needs: SafetyAction[];
  moments: Moment[];
  /** Absent where the story has no contact. */
  report?: ReportSheet;
  /** By contact id; empty where the story has no contact. */
  block: Record<string, BlockSheet>;
}

/** Where something stands in its file; line and column count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** What the class or the family talks about at a moment; the pupil's game does not ship it. */
export interface TalkingPoint {
  ask: string[];
  /** For the teacher's notes. */
  listenFor: string[];
  /** For the grown-up's card at home. */
  say: string[];
  ratherNot: string[];
  at: Place;
}

export interface WrittenLine extends Line {
  at: Place;
}

export interface WrittenReply extends Reply {
  /** For the balance of places and lengths; never shown. */
  best: boolean;
  feedback: WrittenLine[];
  at: Place;
}

export interface WrittenMoment extends Moment {
  lines: WrittenLine[];
  replies: WrittenReply[];
  talk?: TalkingPoint;
  at: Place;
}

export interface WrittenScenario extends Scenario {
  moments: WrittenMoment[];
  /** Places of the reserved headings that are no moments. */
  places: { title: Place; report?: Place; block: Record<string, Place> };
  block: Record<string, BlockSheet & { feedback: WrittenLine[] }>;
}
