import { printProblem, readStory, type Tables, type WrittenScenario } from '#src/scenario/index.ts';

const trick = (name: string): Tables['tricks'][string] => ({
  name,
  says: `${name}: what it is`,
  adult: name,
  bands: ['7-9', '9-11', '11-14', 'adults'],
});

/** Tables for tests: every trick of the design, one fact, faces unchecked. */
export const testTables: Tables = {
  tricks: {
    flattery: trick('Flattery'),
    'followers-in-common': trick('Followers in common'),
    'same-age': trick('Same age'),
    'someone-you-know': trick('Someone you know'),
    'finding-out': trick('Finding out'),
    gift: trick('A gift'),
    hurry: trick('Hurry'),
    'move-apps': trick('Move apps'),
    picture: trick('Asks for a picture'),
    'sends-first': trick('Sends first'),
    secret: trick('Secret'),
    guilt: trick('Guilt'),
    'everyone-does': trick('Everyone does it'),
    dare: trick('A dare'),
    threat: { ...trick('A threat'), bands: ['11-14'] },
  },
  spoken: { ur: 'your', u: 'you', im: "I'm" },
  facts: {
    'childline.number': {
      value: '0800 1111',
      source: 'https://www.childline.org.uk/',
      checkedOn: '2026-11-01',
      reviewBy: '2027-05-01',
      nation: 'uk',
      audience: 'child',
    },
  },
  routes: [],
  faces: [],
};

/**
 * A story from its Markdown. Its form must be sound; what rules of content say about it is let pass.
 *
 * @throws an error that prints the problems of its form
 */
export const storyFrom = (
  markdown: string,
  tables: Tables = testTables,
  file = 'lessons/test/scenario.md',
): WrittenScenario => {
  const { scenario, problems } = readStory(markdown, file, tables);
  if (!scenario) throw new Error(`The story has problems:\n${problems.map(printProblem).join('\n')}`);
  return scenario;
};
