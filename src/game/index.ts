import { hydrate } from 'svelte';
import Game from './Game.svelte';

export { Game };
export type { Help, Pack } from './game.svelte.ts';
export type { BoardIconName, GameIconName } from './icons.ts';
export { wrap } from './packing.ts';

/** Makes a drawn game playable: `data-pack` holds its pack, and `data-awake` says that it is done. */
export const wake = (place: HTMLElement): void => {
  hydrate(Game, { target: place, props: { pack: place.dataset.pack ?? '' } });
  place.dataset.awake = '';
};
