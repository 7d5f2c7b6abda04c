import { getCollection, getEntry } from 'astro:content';
import type { Lesson } from '#src/lesson/index.ts';
import type { WrittenScenario } from '#src/scenario/index.ts';

/** A story with the plan that it belongs to. */
interface Taught {
  plan: Lesson;
  story: WrittenScenario;
}

const planOf = async (story: WrittenScenario): Promise<Lesson> => {
  const plan = (await getEntry('lessons', story.lesson))?.data;
  if (!plan) throw new Error(`The story "${story.id}" has no plan beside it.`);
  return plan;
};

/** A page for each lesson that can be taught on the board. */
export const boardPaths = async (): Promise<{ params: { lesson: string }; props: Taught }[]> => {
  const stories = await getCollection('stories', ({ data }) => data.band !== 'adults');
  const taught = await Promise.all(
    stories.map(async ({ data }) => ({ plan: await planOf(data), story: data })),
  );
  return taught
    .filter(({ plan }) => plan.rooms.includes('board'))
    .map((props) => ({ params: { lesson: props.plan.lesson }, props }));
};

/** A page for each booster, under the page of its lesson. */
export const boosterPaths = async (): Promise<
  { params: { lesson: string; booster: string }; props: Taught }[]
> =>
  Promise.all(
    (await getCollection('boosters')).map(async ({ id, data }) => {
      const [lesson = '', booster = ''] = id.split('/');
      return { params: { lesson, booster }, props: { plan: await planOf(data), story: data } };
    }),
  );
