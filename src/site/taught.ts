import { getCollection } from 'astro:content';
import type { Lesson, Unit } from '#src/lesson/index.ts';
import { bands, type Band, type WrittenScenario } from '#src/scenario/index.ts';
import { units } from './tables.ts';

/** A lesson in its place in the unit. */
export interface Taught {
  place: Unit['lessons'][number];
  lesson: Lesson;
  story: WrittenScenario;
  /** By their names: `booster-1`. */
  boosters: Record<string, WrittenScenario>;
}

export interface TaughtUnit {
  unit: Unit;
  lessons: Taught[];
}

/** Every unit with its lessons in order. One that is being written, and broken, stays away. */
export async function unitsTaught(): Promise<TaughtUnit[]> {
  const lessons = new Map((await getCollection('lessons')).map(({ id, data }) => [id, data]));
  const stories = new Map((await getCollection('stories')).map(({ id, data }) => [id, data]));
  const boosters = await getCollection('boosters');
  const taught = (place: Taught['place']): Taught[] => {
    const lesson = lessons.get(place.lesson);
    const story = stories.get(place.lesson);
    const later = boosters.filter(({ data }) => data.lesson === place.lesson);
    const named = later.map(({ id, data }) => [id.split('/').at(-1) ?? id, data] as const);
    return lesson && story ? [{ place, lesson, story, boosters: Object.fromEntries(named) }] : [];
  };
  return units.units.map((unit) => ({ unit, lessons: unit.lessons.flatMap(taught) }));
}

/** "Ages 7 to 9": those that no unit is for yet. */
export const agesWithout = (): string[] =>
  bands
    .filter((band): band is Exclude<Band, 'adults'> => band !== 'adults')
    .filter((band) => !units.units.some((unit) => unit.band === band))
    .map((band) => band.replace('-', ' to '));
