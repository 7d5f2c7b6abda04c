import type { Route as WrittenRoute } from '#src/scenario/index.ts';
import { tables } from './tables.ts';

/** One way to get real help, ready to print. */
export interface Route extends Omit<WrittenRoute, 'call' | 'visit'> {
  /** The number as people read it, and as a telephone wants it. */
  call?: { number: string; url: string };
  visit?: { words: string; url: string };
}

/** The value of a fact in `lessons/facts.yaml`. */
export function fact(id: string): string {
  const found = tables.facts[id];
  if (!found) throw new Error(`No fact is called "${id}". Facts are listed in lessons/facts.yaml.`);
  return found.value;
}

function readable(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** Every help route, in the order of the file. */
export const routes: Route[] = tables.routes.map(({ call, visit, ...route }) => ({
  ...route,
  ...(call && { call: { number: fact(call), url: `tel:${fact(call).replaceAll(' ', '')}` } }),
  ...(visit && { visit: { words: readable(fact(visit)), url: fact(visit) } }),
}));

/** The route of that id. */
export function route(id: string): Route {
  const found = routes.find((route) => route.id === id);
  if (!found) throw new Error(`No help route is called "${id}". Routes are listed in lessons/facts.yaml.`);
  return found;
}
