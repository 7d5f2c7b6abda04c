import { createContext, type Component } from 'svelte';
import { canTell, follow, seenAs, tellMoment, type Decision, type View } from '#src/dialogue/index.ts';
import { forgetRecord, loadReading, loadRecord, readReading, saveRecord } from '#src/progress/index.ts';
import type { Look, Mood, Person, Reply, Scenario, Scene } from '#src/scenario/index.ts';
import type { RoomName } from '#src/rooms.ts';
import { say } from '#src/words.ts';
import afterStyles from './after/after.css?url';
import { Arrival } from './arrival.svelte.ts';
import { isSameThread, itemsOf, type Item } from './thread.ts';
import { plainWords } from './wording.ts';

/** What a page gives to the game: the story, and what it needs of the shared tables. */
export interface Pack {
  room: RoomName;
  story: Scenario;
  tricks: Record<string, { name: string; says: string }>;
  spoken: Record<string, string>;
  /** Where faces lie: `/faces/` is put before `ash-happy.svg`. */
  faces: string;
  /** Address of each picture beside the story. */
  pictures: Record<string, string>;
  links: { paper: string; plan: string };
  childline: string;
  emergency: string;
  /** Where grown-ups get help; only where they play. */
  help?: Help;
}

/** Numbers to ring and pages to open, as people read them and as a link wants them. */
export interface Help {
  emergency: Way;
  police: Way;
  ceop: Way;
  nspcc: Way;
  childline: Way;
  families: string;
  firstTenMinutes: string;
  agreement: string;
}
interface Way {
  words: string;
  url: string;
}

export type Screen = 'start' | 'story';
export type Sheet = 'tell' | 'report' | 'block' | 'profile' | 'ways';

/** Runs after the next frame is on screen. */
const afterPaint = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

/** Adds a style sheet to the page, and waits until it is there or cannot be had. */
const fetchStyles = (href: string): Promise<unknown> =>
  new Promise((done) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href,
      onload: done,
      onerror: done,
    });
    document.head.append(link);
  });

/** One play of a story: what was done, what is on screen, and every way to change it. */
export class Game {
  readonly pack: Pack;
  readonly story: Scenario;
  readonly arrival: Arrival = new Arrival();
  screen = $state<Screen>('start');
  sheet = $state<Sheet>();
  /** Whom a reply wants to report or block; the buttons mean whoever is nearest. */
  aim: string | undefined;
  trail = $state.raw<string[]>([]);
  seen = $state.raw<string[]>([]);
  /** A trail that this tab kept: offered, never taken up by itself, for the next child may use the same tablet. */
  offered = $state.raw<string[]>();
  reading = $state.raw(readReading(undefined));
  /** The screen after the story, once it is here. */
  Ending = $state.raw<Component>();
  /** A reply that was pressed and is being taken. */
  chosen = $state.raw<Reply>();
  /** The scene that was just left. */
  left = $state.raw<Scene>();
  moodBefore = $state.raw<Mood>('calm');
  /** A grown-up's cards beside the story, and what two people do after it: where the room has them. */
  readonly Cards: Component | undefined = undefined;
  readonly After: Component | undefined = undefined;
  /** Who chooses the replies, where more than one person plays. */
  readonly decides: string | undefined = undefined;
  /** Changes whenever the log is replaced rather than grown. */
  epoch = $state(0);
  readonly view: View = $derived.by(() => follow(this.story, this.trail));
  /** The scene on screen: for a moment still the one that was left, so that what was said in it can be read. */
  readonly scene: Scene = $derived.by(() => this.left ?? this.view.scene);
  readonly items: Item[] = $derived.by(() => itemsOf(this.view, this.scene));
  /** How the app of the scene looks; nothing face to face. */
  readonly look: Look | undefined = $derived.by(() => this.story.looks[this.scene.app ?? '']);
  /** How the hero feels, as far as the story has come on screen. */
  readonly mood: Mood = $derived.by(() => (this.arrival.waiting ? this.moodBefore : this.view.mood));

  constructor(pack: Pack) {
    this.pack = pack;
    this.story = pack.story;
  }

  get hero(): Person {
    return this.#personWith((person) => person.role === 'hero');
  }

  /** True where the story has telling in it; a story for grown-ups, who are told, has none. */
  get canTell(): boolean {
    return canTell(this.story);
  }

  get contacts(): Person[] {
    return this.story.cast.filter((person) => person.role === 'contact');
  }

  person(id: string | undefined): Person | undefined {
    return this.story.cast.find((person) => person.id === id);
  }

  /** The name of somebody, or of a group that has no one person. */
  nameOf(id: string | undefined): string {
    return this.person(id)?.name ?? id ?? '';
  }

  /** Of some contacts the one whose chat is open, or the first. */
  nearest(contacts: string[]): string {
    return contacts.find((id) => id === (this.aim ?? this.view.scene.who)) ?? contacts[0] ?? '';
  }

  /** What people call them: "jojo" of "jojo * skates". */
  firstName(id: string | undefined): string {
    return this.nameOf(id).split(' ')[0] ?? '';
  }

  /** Interface text with the hero's name in it. */
  say(text: string, values: Record<string, string> = {}): string {
    return say(text, { hero: this.hero.name, ...values });
  }

  /** A contact's words as this reader wants them. */
  plain(text: string): string {
    return plainWords(text, this.pack.spoken);
  }

  /** After hydration: what the tab remembers is offered. */
  wake(): () => void {
    this.reading = loadReading();
    const record = loadRecord(this.pack.room, this.story.id);
    if (record && record.trail.length > 0) {
      this.offered = record.trail;
      this.seen = record.seen;
    }
    const listen = (event: DocumentEventMap['brt:reading']): void => {
      this.reading = event.detail;
      if (event.detail.pace === 'all') this.hurry();
      if (event.detail.aloud === 'off') this.#hush();
    };
    document.addEventListener('brt:reading', listen);
    return () => {
      document.removeEventListener('brt:reading', listen);
      this.hurry();
      this.#hush();
    };
  }

  startFresh(): void {
    this.seen = [];
    forgetRecord(this.pack.room, this.story.id);
    this.enter([]);
  }

  carryOn(): void {
    this.jump(this.offered ?? []);
  }

  /** Takes a reply: its words are on screen at once, and what follows comes with the next frame; `then` runs after it. */
  choose(reply: Reply, then: () => void): void {
    if (this.chosen) return;
    this.chosen = reply;
    const before = this.trail;
    afterPaint(() => {
      this.chosen = undefined;
      // Somebody may have gone back meanwhile.
      if (this.trail === before) this.take(reply.move);
      then();
    });
  }

  /** Takes a move that is on offer. */
  take(move: string): void {
    this.left = undefined;
    this.aim = undefined;
    const before = this.scene;
    this.#hush();
    this.moodBefore = this.mood;
    this.seen = [...this.seen, seenAs(this.view.moment.id, move)];
    this.trail = [...this.trail, move];
    if (this.view.done.told || this.view.ended) void this.#fetchEnding();
    this.keep();
    if (this.reading.pace === 'all' || isSameThread(before, this.view.scene)) this.#arrive();
    else this.#linger(before);
  }

  /** Stays in the scene that was left until what was said there has been read. */
  #linger(scene: Scene): void {
    this.left = scene;
    if (!this.items.some((item) => item.move === this.trail.length - 1)) {
      this.left = undefined;
      this.#arrive();
      return;
    }
    this.#arrive(() => {
      this.left = undefined;
      this.#arrive();
    });
  }

  tell(): void {
    this.sheet = undefined;
    this.take(tellMoment);
  }

  /** Stands at the end of a trail, with everything shown. */
  jump(trail: string[]): void {
    this.#hush();
    const view = follow(this.story, trail);
    this.trail = view.trail;
    this.screen = 'story';
    this.sheet = undefined;
    this.offered = undefined;
    this.epoch += 1;
    this.left = undefined;
    this.hurry();
    if (view.ended) void this.#fetchEnding();
    this.keep();
  }

  /** Stands at the end of a trail, with what its last move brought still to come. */
  enter(trail: string[]): void {
    this.jump(trail);
    this.moodBefore = 'calm';
    this.#arrive();
  }

  /** Goes on to the nearest ending, without what lies between. */
  skip(): void {
    import('#src/ways/index.ts').then(
      ({ skipToEnding }) => {
        this.jump(skipToEnding(this.story, this.trail) ?? this.trail);
      },
      () => undefined,
    );
  }

  goBack(): void {
    const last: Decision | undefined = this.view.decisions.at(-1);
    if (last) this.jump(this.trail.slice(0, last.at));
    else this.toStart();
  }

  toStart(): void {
    this.#hush();
    this.hurry();
    this.sheet = undefined;
    this.offered = this.trail.length > 0 && !this.view.ended ? this.trail : undefined;
    this.screen = 'start';
  }

  /** Lets what the last move brought arrive; all that was there before it was read before. */
  #arrive(then?: () => void): void {
    const items = this.items;
    const newest = this.trail.length - 1;
    const first = items.findIndex((item) => item.move === newest);
    const fresh = first < 0 ? items.length : first;
    const from = this.reading.pace === 'all' ? items.length : fresh;
    this.arrival.begin(
      items,
      from,
      (item) => {
        this.#aloud(item);
      },
      then,
    );
    for (const item of items.slice(fresh, from)) this.#aloud(item);
  }

  /** Shows everything that is on its way. */
  hurry(): void {
    this.arrival.hurry(this.items);
    if (this.arrival.waiting) this.arrival.hurry(this.items);
  }

  #aloud(item: Item): void {
    if (item.kind === 'line') this.speak([this.#spokenLine(item.line)]);
    if (item.kind === 'feedback') this.speak(item.lines.map((line) => this.#spokenLine(line)));
  }

  /** Reads the newest messages and what is on offer again. */
  readAgain(): void {
    for (const item of this.items.slice(-6)) this.#aloud(item);
    this.speak(this.view.replies.map((reply) => reply.text));
  }

  /** Says texts, if this reader asked for it. */
  speak(texts: string[]): void {
    if (this.reading.aloud === 'off') return;
    // Fetched by those who use it; a voice that cannot be fetched is a voice that is silent.
    import('./speech.ts').then(
      ({ speak }) => texts.forEach(speak),
      () => undefined,
    );
  }

  #hush(): void {
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }

  /** A line as it is said: who, then plain words. */
  #spokenLine({ from, text, picture }: { from?: string; text: string; picture?: { shows: string } }): string {
    const said = picture ? picture.shows : this.plain(text);
    return from ? `${this.nameOf(from)}: ${said}` : said;
  }

  /** Fetched on the way to it. Without a network the story's own last scene still stands. */
  async #fetchEnding(): Promise<void> {
    if (this.Ending) return;
    try {
      const [{ default: Ending }] = await Promise.all([
        import('./after/Ending.svelte'),
        fetchStyles(afterStyles),
      ]);
      this.Ending = Ending;
    } catch {
      this.Ending = undefined;
    }
  }

  /** Keeps the place in this tab, as the room does it. */
  protected keep(): void {
    const { id } = this.story;
    if (this.view.ended || this.trail.length === 0) forgetRecord(this.pack.room, id);
    else saveRecord(this.pack.room, id, { trail: this.trail, seen: this.seen, screen: this.screen });
  }

  #personWith(test: (person: Person) => boolean): Person {
    const found = this.story.cast.find(test);
    if (!found) throw new Error(`The story "${this.story.title}" has no hero.`);
    return found;
  }
}

export const [useGame, setGame] = createContext<Game>();
