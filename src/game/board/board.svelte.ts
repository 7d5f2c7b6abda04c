import { createContext } from 'svelte';
import { follow } from '#src/dialogue/index.ts';
import { forgetRecord, loadRecord, saveRecord } from '#src/progress/index.ts';
import type { Reply } from '#src/scenario/index.ts';
import type { skipToEnding as SkipToEnding } from '#src/ways/index.ts';
import { boardWords } from '#src/words-board.ts';
import { words } from '#src/words.ts';
import type { Sheet } from '../game.svelte.ts';
import { BoardGame } from './board-game.svelte.ts';
import { bridgeFrom, type Bridge } from './bridge.ts';
import { Line, newLineId, type Command, type Shown } from './channel.ts';
import type { BoardLesson, BoardPack, BoardScreen, Visit } from './lesson.ts';
import type { Lead } from './lead.ts';
import { readKept, type Day, type Kept, type Place } from './kept.ts';
import { stepsOf, wordsOf, type Step } from './steps.ts';
import { emptyTally, leading, withCount, type Tally } from './tally.ts';

/** Something that the class can choose or be counted for. */
export interface Answer {
  /** Under which it is counted: a reply's letter, or what a safety action does. */
  id: string;
  /** Shown on it. */
  letter: string;
  text: string;
  /** A safety action, by its sheet. */
  sheet?: Extract<Sheet, 'tell' | 'report' | 'block'>;
  reply?: Reply;
}

/** What "next" does. */
interface Coming {
  words: string;
  /** For the button itself, where it takes or leaves something. */
  short?: string;
  run: () => void;
}

const letters = 'ABCDEFGH';
/** Milliseconds between two looks at the clock. */
const beat = 15_000;
/** More steps back than a lesson has. */
const mostPlaces = 300;

/** A lesson on the whiteboard: which screen stands there, how far the story is, what the class has voted. */
export class Board {
  readonly lesson: BoardLesson;
  readonly game: BoardGame;
  begun = $state(false);
  day = $state<Day>('whole');
  screenAt = $state(0);
  stepAt = $state(0);
  /** The last visit that the class has come to. */
  visitAt = $state(-1);
  paused = $state(false);
  /** Said when the story jumps to the next visit. */
  suppose = $state<string>();
  /** Before it jumps, the class hears that what they chose was heard. */
  bridging = $state(false);
  /** What leads on in the sheet that lies open. */
  lead = $state.raw<Lead>();
  tallies = $state.raw<Record<string, Tally>>({});
  /** The class's own trail to each visit, for "what if we had". */
  reached = $state.raw<Record<string, string[]>>({});
  open = $state<'drawer' | 'what-if' | 'screens'>();
  /** The notes could not have a window of their own. */
  blocked = $state(false);
  letterKeys = $state(true);
  used = $state.raw<Record<string, number>>({});
  #since = 0;
  #past: Place[] = [];
  #lineId = '';
  #line: Line | undefined;
  #skip = $state.raw<typeof SkipToEnding>();
  /** After the last visit: the next move towards an ending. */
  readonly #towardsEnding: string | undefined = $derived.by(() => {
    const { trail, story } = this.game;
    return this.#skip?.(story, trail)?.[trail.length];
  });

  readonly screens: BoardScreen[] = $derived.by(() => {
    const ids = this.day === 'whole' ? undefined : this.lesson.twoDays?.[this.day];
    if (!ids) return this.lesson.screens;
    return ids.flatMap((id) => this.lesson.screens.find((screen) => screen.id === id) ?? []);
  });
  readonly screen: BoardScreen = $derived.by(
    () => this.screens[this.screenAt] ?? (this.lesson.screens[0] as BoardScreen),
  );
  readonly steps: Step[] = $derived.by(() => stepsOf(this.screen, this.lesson));
  readonly step: Step = $derived.by(() => this.steps[this.stepAt] ?? (this.steps[0] as Step));
  /** The decision that the class stands before, once all its messages are there. */
  readonly deciding: boolean = $derived.by(
    () =>
      this.step.kind === 'story' &&
      !this.bridging &&
      !this.game.arrival.waiting &&
      !this.game.view.ended &&
      this.game.view.replies.length > 1,
  );
  /** What the class is told before the story leaves their own way for the lesson's. */
  readonly bridge: Bridge | undefined = $derived.by(() => {
    const to = this.step.kind === 'title' ? this.#entrance() : this.lesson.visits[this.visitAt + 1];
    if (!to || (this.step.kind !== 'title' && !this.bridging)) return undefined;
    const ahead = this.lesson.visits.slice(this.lesson.visits.indexOf(to));
    return bridgeFrom(this.game.trail, to, ahead);
  });
  readonly visit: Visit | undefined = $derived.by(() => {
    const visit = this.lesson.visits[this.visitAt];
    return visit?.moment === this.game.view.moment.id ? visit : undefined;
  });
  readonly answers: Answer[] = $derived.by(() => {
    if (this.step.kind === 'ask')
      return this.step.item.answers.map((text, index) => ({
        id: letters[index] ?? '',
        letter: letters[index] ?? '',
        text,
      }));
    return this.deciding ? [...this.#replies(), ...this.#actions()] : [];
  });
  /** Under which name votes are counted now. */
  readonly countKey: string | undefined = $derived.by(() => {
    if (this.step.kind === 'ask') return this.step.item.id;
    return this.deciding && this.visit?.vote ? this.visit.moment : undefined;
  });
  readonly tally: Tally = $derived.by(() => this.tallies[this.countKey ?? ''] ?? emptyTally);

  constructor({ pack, lesson }: BoardPack) {
    this.lesson = lesson;
    this.game = new BoardGame(pack);
    this.game.onKeep = () => {
      this.#follow();
    };
  }

  /** After hydration: the tab's own place comes back by itself, for the lesson is under way. */
  wake(): () => void {
    const sleep = this.game.wake();
    const record = loadRecord('board', this.lesson.id);
    const kept = readKept(record?.more);
    this.#lineId = kept?.line ?? newLineId();
    if (record && kept) this.#restore(record.trail, kept);
    this.#since = Date.now();
    this.#line = new Line(this.#lineId, (message) => {
      if ('command' in message) this.obey(message.command);
    });
    const timer = setInterval(() => {
      this.#lookAtClock();
    }, beat);
    return () => {
      clearInterval(timer);
      this.#line?.close();
      sleep();
    };
  }

  begin(day: Day): void {
    forgetRecord('board', this.lesson.id);
    this.day = day;
    this.begun = true;
    this.paused = false;
    this.open = undefined;
    this.#since = Date.now();
    this.#go(0, 0);
  }

  /** To a screen of today, from its beginning. */
  goTo(screenAt: number): void {
    this.#remember();
    this.#go(screenAt, 0);
    this.open = undefined;
  }

  next(): void {
    if (!this.begun || this.paused) return;
    this.#remember();
    this.#coming().run();
    this.#greet();
    this.#keep();
  }

  back(): void {
    if (this.paused) return;
    this.game.sheet = undefined;
    const here = JSON.stringify(this.#place());
    let place = this.#past.pop();
    while (place && JSON.stringify(place) === here) place = this.#past.pop();
    if (place) this.#stand(place);
  }

  /** Takes an answer: a reply, or the sheet of a safety action. */
  take(id: string): void {
    const answer = this.answers.find((each) => each.id === id);
    if (!answer || this.paused || this.game.sheet) return;
    if (this.step.kind === 'ask') return;
    this.#remember();
    this.suppose = undefined;
    this.#act(answer);
    this.#greet();
    this.#keep();
  }

  /** A place never stands empty: its first line comes with it. */
  #greet(): void {
    const { arrival, items } = this.game;
    const empty = !items.slice(0, arrival.count).some(({ kind }) => kind === 'line');
    if (this.step.kind === 'story' && arrival.waiting && empty) arrival.more();
  }

  /** Goes back to a visit, to choose again. */
  again(moment: string): void {
    const trail = this.reached[moment];
    const at = this.lesson.visits.findIndex((visit) => visit.moment === moment);
    const visit = this.lesson.visits[at];
    this.open = undefined;
    if (!trail || !visit) return;
    this.#remember();
    const screenAt = this.screens.findIndex(({ id }) => id === visit.screen);
    if (screenAt >= 0) this.screenAt = screenAt;
    this.stepAt = this.steps.findIndex(({ kind }) => kind === 'story');
    this.suppose = undefined;
    this.visitAt = at;
    this.game.jump(trail);
  }

  count(id: string, count: number): void {
    this.#tally((tally) => withCount(tally, id, count));
  }

  /** Says that most chose an answer, or takes that back. */
  most(id: string): void {
    this.#tally(({ most, ...tally }) => (most === id ? tally : { ...tally, most: id }));
  }

  showCounts(): void {
    this.#tally((tally) => ({ ...tally, shown: !tally.shown }));
  }

  togglePause(): void {
    this.paused = !this.paused;
    this.#keep();
  }

  /** Opens the notes in a window of their own, if the browser lets it. */
  openNotes(): void {
    const notes = globalThis.open(
      `${this.lesson.notes}#${this.#lineId}`,
      'brt-notes',
      'popup,width=880,height=900',
    );
    this.blocked = notes === null;
  }

  /** The notes as they can be had in the lesson: in their window, or else beside the board, where the class sees them. */
  showNotes(): void {
    if (this.open === 'drawer') this.open = undefined;
    else {
      this.openNotes();
      if (this.blocked && this.begun) this.open = 'drawer';
    }
  }

  /** Shuts what lies over the board, if anything does. */
  shut(): boolean {
    const was = this.open;
    this.open = undefined;
    return was !== undefined;
  }

  /** What the notes ask for. */
  obey(command: Command): void {
    if (command.do === 'hello') this.tellNotes();
    else if (command.do === 'next') this.next();
    else if (command.do === 'back') this.back();
    else if (command.do === 'pause') this.togglePause();
    else if (command.do === 'show') this.showCounts();
    else if (command.do === 'count') this.count(command.id, command.count);
    else if (command.do === 'most') this.most(command.id);
    else this.take(command.id);
  }

  tellNotes(): void {
    this.#line?.show($state.snapshot(this.shown));
  }

  readonly shown: Shown = $derived.by(() => ({
    screen: this.begun ? this.screen.id : '',
    at: this.screenAt + 1,
    all: this.screens.length,
    now: this.#now(),
    ...(this.step.kind === 'story' && { moment: this.game.view.moment.id }),
    ...(this.countKey !== undefined && {
      counting: {
        key: this.countKey,
        answers: this.answers.map(({ id, letter, text }) => ({ id, letter, text })),
        tally: this.tally,
      },
    }),
    paused: this.paused,
    next: this.nextWords,
    ...(this.nextShort !== undefined && { short: this.nextShort }),
    atEnd: this.atEnd,
    letterKeys: this.letterKeys,
    used: this.used,
    screens: this.screens.map(({ id }) => id),
  }));

  /** What "next" does, in a few words. */
  get nextWords(): string {
    return this.begun ? this.#coming().words : '';
  }

  /** The same for the button. */
  get nextShort(): string | undefined {
    return this.begun ? this.#coming().short : undefined;
  }

  /** Nothing comes after this. */
  readonly atEnd: boolean = $derived.by(
    () =>
      this.step.kind !== 'story' &&
      this.stepAt === this.steps.length - 1 &&
      this.screenAt === this.screens.length - 1,
  );

  #now(): string {
    const { step } = this;
    if (step.kind === 'story') return this.game.view.moment.heading;
    if (step.kind === 'ask') return step.item.ask;
    return step.kind === 'spot' ? step.message.text : this.screen.title;
  }

  /** Where this screen of the story begins, if the class stands elsewhere in it. */
  #entrance(): Visit | undefined {
    const first = this.lesson.visits.find(({ screen }) => screen === this.screen.id);
    const jumps = first && first.trail.length > 0 && this.visitAt >= 0;
    return jumps && this.visit?.screen !== this.screen.id && !this.#leadsTo(first) ? first : undefined;
  }

  /** The class has chosen nothing but what leads to a visit. */
  #leadsTo({ trail }: Visit): boolean {
    return this.game.trail.every((move, at) => move === trail[at]);
  }

  #replies(): Answer[] {
    return this.game.view.replies.map((reply, index) => ({
      id: letters[index] ?? '',
      letter: letters[index] ?? '',
      text: reply.said ? `“${reply.text}”` : reply.text,
      reply,
    }));
  }

  #actions(): Answer[] {
    const { tell, report, block } = this.game.view.offers;
    const action = (sheet: 'tell' | 'report' | 'block', letter: string, text: string): Answer => ({
      id: sheet,
      letter,
      text,
      sheet,
    });
    return [
      ...(tell ? [action('tell', 'T', boardWords.tell)] : []),
      ...(report.length > 0 ? [action('report', 'R', words.safety.report)] : []),
      ...(block.length > 0 ? [action('block', 'B', words.safety.block)] : []),
    ];
  }

  /** What comes next, and its words. */
  #coming(): Coming {
    if (this.game.sheet && this.lead)
      return { words: this.lead.words, short: this.lead.words, run: this.lead.run };
    if (this.step.kind !== 'story') return this.#onwards();
    const { game } = this;
    const upcoming = this.lesson.visits[this.visitAt + 1];
    const here = this.visit;
    if (here && here.screen !== this.screen.id && !game.view.ended) return this.#onwards();
    if (game.arrival.waiting)
      return {
        words: boardWords.nextMessage,
        run: () => {
          game.arrival.more();
        },
      };
    const leads = upcoming?.screen === this.screen.id;
    if (game.view.ended) return leads ? this.#supposing(upcoming) : this.#onwards();
    const [only] = game.view.replies;
    if (only && game.view.replies.length === 1)
      return this.#taking({ id: '', letter: '', text: only.text, reply: only });
    const chosen = here && this.#chosenAt(here, upcoming);
    if (chosen) return this.#taking(chosen);
    if (upcoming) return leads ? this.#supposing(upcoming) : this.#onwards();
    return this.#toEnding();
  }

  /** At a visit, once: what most chose, or else what leads on to the next one. */
  #chosenAt({ moment, trail }: Visit, upcoming: Visit | undefined): Answer | undefined {
    if (this.game.trail.length > (this.reached[moment]?.length ?? 0)) return undefined;
    const most = this.answers.find(({ id }) => id === leading(this.tally));
    const move = upcoming?.trail[trail.length];
    const [does] = move?.split(':') ?? [];
    return most ?? this.answers.find(({ reply, sheet }) => (reply ? reply.move === move : sheet === does));
  }

  #taking(answer: Answer): Coming {
    const { sheet, letter, text } = answer;
    return {
      words: sheet || !letter ? text : `${letter}: ${text}`,
      ...(letter && { short: sheet ? text : letter }),
      run: () => {
        this.suppose = undefined;
        this.#act(answer);
      },
    };
  }

  /** A safety action has its rehearsal first; a reply that goes and tells is said already. */
  #act({ sheet, reply }: Answer): void {
    const does = reply?.action?.does;
    if (sheet) this.game.sheet = sheet;
    else if (does === 'report' || does === 'block') {
      this.game.aim = reply?.action?.contact;
      this.game.sheet = does;
    } else if (reply) this.game.take(reply.move);
  }

  /** In two steps: what the class chose is honoured before the story goes elsewhere. */
  #supposing(visit: Visit): Coming {
    return {
      words: `${this.game.say(boardWords.suppose)} ${visit.suppose}`,
      short: this.game.say(boardWords.supposeShort),
      run: () => {
        if (this.bridging) this.#suppose(visit);
        else this.bridging = true;
      },
    };
  }

  /** After the last visit the story plays to its end, one move at a time. */
  #toEnding(): Coming {
    const move = this.#towardsEnding;
    const does = move?.split(':')[0];
    const answer =
      move && this.answers.find(({ reply, sheet }) => (reply ? reply.move === move : sheet === does));
    if (answer) return this.#taking(answer);
    return {
      words: boardWords.nextStep,
      run: () => {
        if (move) this.#move(move);
      },
    };
  }

  #move(move: string): void {
    const [does] = move.split(':');
    this.suppose = undefined;
    if (does === 'tell' || does === 'report' || does === 'block') this.game.sheet = does;
    else this.game.take(move);
  }

  #onwards(): Coming {
    const following = this.step.kind === 'story' ? undefined : this.steps[this.stepAt + 1];
    const more = following !== undefined;
    const next = this.screens[this.screenAt + 1];
    return {
      words: more ? wordsOf(following, this.screen, this.lesson) : (next?.title ?? boardWords.notesPage.end),
      // A story stops in the middle of things: the button says that it is meant to.
      ...(this.step.kind === 'story' && next && { short: next.title }),
      run: () => {
        if (more) this.#go(this.screenAt, this.stepAt + 1);
        else if (next) this.#go(this.screenAt + 1, 0);
      },
    };
  }

  #go(screenAt: number, stepAt: number): void {
    this.#lookAtClock();
    this.screenAt = screenAt;
    this.stepAt = stepAt;
    this.suppose = undefined;
    this.bridging = false;
    if (this.step.kind === 'story') this.#enterStory();
    this.#keep();
  }

  /** The story stands where this screen begins, whatever was chosen before. */
  #enterStory(): void {
    const at = this.lesson.visits.findIndex(({ screen }) => screen === this.screen.id);
    const first = this.lesson.visits[at];
    if (!first) return;
    if (this.visit?.screen === this.screen.id) return;
    if (first.trail.length > 0 && this.visitAt >= 0) this.#suppose(first);
    else {
      this.visitAt = at - 1;
      this.game.enter(first.trail);
    }
  }

  #suppose(visit: Visit): void {
    this.visitAt = this.lesson.visits.indexOf(visit) - 1;
    this.suppose = this.#leadsTo(visit) ? undefined : visit.suppose;
    this.game.enter(visit.trail);
    // Old messages alone would look as if nothing had happened.
    this.game.arrival.more();
  }

  /** After each change of the trail: has the class come to its next visit? */
  #follow(): void {
    const { trail, story } = this.game;
    const upcoming = this.lesson.visits[this.visitAt + 1];
    this.bridging = false;
    if (upcoming?.moment === follow(story, trail).moment.id) {
      this.visitAt += 1;
      this.reached = { ...this.reached, [upcoming.moment]: [...trail] };
    }
    if (this.visitAt === this.lesson.visits.length - 1) void this.#fetchSkip();
    this.#keep();
  }

  /** Fetched on the last part of the way: what leads to an ending from anywhere. */
  async #fetchSkip(): Promise<void> {
    if (this.#skip) return;
    try {
      this.#skip = (await import('#src/ways/index.ts')).skipToEnding;
    } catch {
      // Without a network the class plays on by its own replies.
    }
  }

  #tally(change: (tally: Tally) => Tally): void {
    const key = this.countKey;
    if (key === undefined) return;
    this.tallies = { ...this.tallies, [key]: change(this.tally) };
    this.#keep();
  }

  #place(): Place {
    const { screenAt, stepAt, visitAt, suppose, bridging } = this;
    return {
      screenAt,
      stepAt,
      visitAt,
      trail: [...this.game.trail],
      count: this.game.arrival.count,
      ...(this.game.left && { lingers: true }),
      ...(suppose !== undefined && { suppose }),
      ...(bridging && { bridging }),
    };
  }

  #remember(): void {
    this.#past = [...this.#past, this.#place()].slice(-mostPlaces);
  }

  #stand({
    screenAt,
    stepAt,
    visitAt,
    trail,
    count,
    lingers = false,
    suppose,
    bridging = false,
  }: Place): void {
    this.#lookAtClock();
    const { reached } = this;
    this.screenAt = Math.min(screenAt, this.screens.length - 1);
    this.stepAt = stepAt;
    this.visitAt = visitAt;
    if (this.step.kind === 'story') this.game.standAt(trail, count, lingers);
    this.reached = reached;
    this.visitAt = visitAt;
    this.suppose = suppose;
    this.bridging = bridging;
    this.#keep();
  }

  #restore(trail: string[], kept: Kept): void {
    this.day = kept.day;
    this.tallies = kept.tallies;
    this.reached = kept.reached;
    this.used = kept.used;
    this.letterKeys = kept.letterKeys;
    this.paused = kept.paused;
    this.begun = true;
    this.#stand({ ...kept, trail });
    if (this.step.kind !== 'story') this.game.jump(trail);
    this.visitAt = kept.visitAt;
  }

  #lookAtClock(): void {
    if (!this.begun) return;
    const now = Date.now();
    const { id } = this.screen;
    this.used = { ...this.used, [id]: (this.used[id] ?? 0) + now - this.#since };
    this.#since = now;
    this.#keep();
  }

  #keep(): void {
    if (!this.begun) return;
    const { trail, ...place } = this.#place();
    saveRecord('board', this.lesson.id, {
      trail,
      seen: [],
      screen: this.screen.id,
      more: {
        ...place,
        day: this.day,
        tallies: this.tallies,
        reached: this.reached,
        used: this.used,
        letterKeys: this.letterKeys,
        paused: this.paused,
        line: this.#lineId,
      } satisfies Kept,
    });
  }
}

export const [useBoard, setBoard] = createContext<Board>();
