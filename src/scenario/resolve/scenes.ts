import type { Draft, DraftFront, DraftMoment } from '../draft.ts';
import { didYouMean, nearest } from '../nearest.ts';
import type { Scene } from '../scenario.ts';
import { momentsById, openingOf, tellOf } from './moments.ts';
import { once } from './once.ts';

interface Mistake {
  what: string;
  cure: string;
}

const form = 'Write "### App · who · time" for a chat, or "### Place · time" for face to face.';

const checkWho = (who: string, { cast }: DraftFront): Mistake | undefined => {
  const person = cast?.get(who);
  if (person)
    return person.role === 'hero' ? { what: 'The hero cannot chat with themselves.', cure: form } : undefined;
  const byName = [...(cast?.values() ?? [])].find(({ name }) => name === who)?.id;
  const meant = byName ?? nearest(who, cast?.keys() ?? []);
  return meant === undefined
    ? undefined
    : { what: `"${who}" is no id of the cast.`, cure: `Write "${meant}", or give the group another name.` };
};

/** Reads the words after `###`. */
export const parseScene = (text: string, front: DraftFront): { scene: Scene; mistake?: Mistake } => {
  const [place = '', ...rest] = text.split('·').map((part) => part.trim());
  const time = rest.at(-1) ?? '';
  const fallback: Scene = { place, time };
  if (rest.length < 1 || rest.length > 2 || !place || rest.includes(''))
    return { scene: fallback, mistake: { what: `"${text}" is not a scene.`, cure: form } };
  if (!front.apps) return { scene: fallback };
  const apps = [...front.apps].map(([id, name]) => ({ id, name: name.text }));
  const names = apps.map(({ name }) => name);
  const app = apps.find(({ name }) => name === place);
  if (app && rest.length === 1)
    return {
      scene: fallback,
      mistake: { what: `This scene in ${place} does not say who with.`, cure: form },
    };
  if (app) {
    const [who = ''] = rest;
    const mistake = checkWho(who, front);
    return { scene: { place, app: app.id, who, time }, ...(mistake && { mistake }) };
  }
  const meant = nearest(place, names);
  if (rest.length === 1 && meant === undefined) return { scene: fallback };
  return {
    scene: fallback,
    mistake: { what: `No app is called "${place}".`, cure: didYouMean(place, names, form) },
  };
};

export interface SceneOf {
  scene: Scene;
  /** Set where nothing is written and this moment brings it. */
  from?: DraftMoment;
  /** Another moment that brings another scene. */
  clash?: { scene: Scene; from: DraftMoment };
}

const same = (one: Scene, other: Scene): boolean =>
  one.place === other.place && one.who === other.who && one.time === other.time;

const written = (moment: DraftMoment, front: DraftFront): Scene | undefined =>
  moment.scenes[0] && parseScene(moment.scenes[0].text, front).scene;

const waysIn = (draft: Draft): DraftMoment[] => {
  const buttons = draft.moments.filter(({ kind }) => kind.does === 'block').flatMap(({ replies }) => replies);
  const after = buttons.flatMap(({ target }) => momentsById(draft).get(target) ?? []);
  return [openingOf(draft), tellOf(draft), ...after].filter((moment) => moment !== undefined);
};

/** Brings the scene of a moment to all that its replies lead to; those that are new are followed too. */
const bring = (
  draft: Draft,
  moment: DraftMoment,
  scenes: Map<DraftMoment, SceneOf>,
  queue: DraftMoment[],
): void => {
  const here = scenes.get(moment)?.scene;
  if (!here) return;
  for (const { target } of moment.replies) {
    const next = momentsById(draft).get(target);
    const known = next && scenes.get(next);
    if (next && !known) {
      const own = written(next, draft.front);
      scenes.set(next, own ? { scene: own } : { scene: here, from: moment });
      queue.push(next);
    } else if (known?.from && !known.clash && !same(known.scene, here))
      known.clash = { scene: here, from: moment };
  }
};

/** The scene of each moment that is reached: as written, or taken over from the first way in. */
export const scenesOf = once((draft: Draft): ReadonlyMap<DraftMoment, SceneOf> => {
  const scenes = new Map<DraftMoment, SceneOf>();
  const queue = [...new Set(waysIn(draft))];
  for (const moment of queue) {
    const scene = written(moment, draft.front);
    if (scene) scenes.set(moment, { scene });
  }
  for (const moment of queue) bring(draft, moment, scenes, queue);
  return scenes;
});
