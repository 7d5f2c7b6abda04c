import { hydrate } from 'svelte';
import Board from './Board.svelte';
import type { BoardLesson, BoardPack } from './lesson.ts';
import NotesWindow from './NotesWindow.svelte';

export { Board, NotesWindow };
export type * from './lesson.ts';

const awake = (place: HTMLElement): void => {
  place.dataset.awake = '';
};

/** Makes a drawn board work: `data-pack` holds a `BoardPack` as JSON. */
export const wakeBoard = (place: HTMLElement): void => {
  const pack = JSON.parse(place.dataset.pack ?? '') as BoardPack;
  hydrate(Board, { target: place, props: { pack } });
  awake(place);
};

/** Makes the window of notes work: `data-pack` holds a `BoardLesson` as JSON. */
export const wakeNotes = (place: HTMLElement): void => {
  const lesson = JSON.parse(place.dataset.pack ?? '') as BoardLesson;
  hydrate(NotesWindow, { target: place, props: { lesson } });
  awake(place);
};
