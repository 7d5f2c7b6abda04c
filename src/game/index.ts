export { default as Game } from './Game.svelte';
export type { Pack } from './game.svelte.ts';
export { wrap } from './packing.ts';
export type { IconName } from './icons.ts';
