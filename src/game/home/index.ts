import { hydrate } from 'svelte';
import HomeGame from './HomeGame.svelte';
import Together from './Together.svelte';

export { HomeGame, Together };
export type { Card, HomePack, TenMinutes } from './pack.ts';

/** Makes the drawn story for two playable: `data-pack` holds its pack, and `data-awake` says that it is done. */
export const wakeHome = (place: HTMLElement): void => {
  hydrate(HomeGame, { target: place, props: { pack: place.dataset.pack ?? '' } });
  place.dataset.awake = '';
};
