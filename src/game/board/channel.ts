import type { Tally } from './tally.ts';

/** What the board shows now, for the teacher's notes. */
export interface Shown {
  screen: string;
  /** Which screen of how many. */
  at: number;
  all: number;
  /** What the class sees, in a few words. */
  now: string;
  /** A decision of the story that the class looks at. */
  moment?: string;
  /** What can be counted now, and what the answers are. */
  counting?: { key: string; answers: { id: string; letter: string; text: string }[]; tally: Tally };
  paused: boolean;
  /** What "next" does. */
  next: string;
  /** The same on the button, where it takes or leaves something. */
  short?: string;
  /** Nothing comes after this. */
  atEnd: boolean;
  letterKeys: boolean;
  /** Milliseconds spent, by screen. */
  used: Record<string, number>;
  /** The screens of today. */
  screens: string[];
}

/** What the notes ask the board to do. */
export type Command =
  | { do: 'hello' }
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'pause' }
  | { do: 'show' }
  | { do: 'count'; id: string; count: number }
  | { do: 'most'; id: string }
  | { do: 'take'; id: string };

type Message = { shown: Shown } | { command: Command };

const nameOf = (id: string): string => `brt-board-${id}`;

/** One end of the line between the board and its notes. Without `BroadcastChannel` nobody answers. */
export class Line {
  readonly #channel: BroadcastChannel | undefined;

  constructor(id: string, hear: (message: Message) => void) {
    if (!('BroadcastChannel' in globalThis)) return;
    this.#channel = new BroadcastChannel(nameOf(id));
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
      hear(data);
    };
  }

  show(shown: Shown): void {
    this.#channel?.postMessage({ shown } satisfies Message);
  }

  ask(command: Command): void {
    this.#channel?.postMessage({ command } satisfies Message);
  }

  close(): void {
    this.#channel?.close();
  }
}

/** A name for a line that no other board has. */
export const newLineId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
