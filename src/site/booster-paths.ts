import type { WrittenScenario } from '#src/scenario/index.ts';

/** A page for each booster, under the page of its lesson. */
export const boosterPaths = (entries: readonly { id: string; data: WrittenScenario }[]) =>
  entries.map(({ id, data }) => {
    const [lesson = '', booster = ''] = id.split('/');
    return { params: { lesson, booster }, props: { story: data } };
  });
