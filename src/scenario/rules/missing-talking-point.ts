import type { WrittenMoment, WrittenScenario } from '../scenario.ts';
import type { StoryRule } from './rule.ts';

const withContact = ({ scene, lines }: WrittenMoment, { cast }: WrittenScenario): boolean => {
  const contacts = new Set(cast.filter(({ role }) => role === 'contact').map(({ id }) => id));
  const there = [scene.who, ...lines.map(({ from }) => from)];
  return scene.app !== undefined && there.some((id) => id !== undefined && contacts.has(id));
};

/** A class that decides without talking has only voted. */
export const missingTalkingPoint: StoryRule = {
  code: 'missing-talking-point',
  says: 'Each decision in a chat with a contact has a talking point: a paragraph that begins with `>`. Stories for adults may do without.',
  bad: `## Jojo wants another app

jojo: we can talk on chattlebox

- [“nah”](#tell)
- [“why?”](#tell "as: why")`,
  good: `## Jojo wants another app

jojo: we can talk on chattlebox

> Why might jojo want another app?

- [“nah”](#tell)
- [“why?”](#tell "as: why")`,
  check: (story) =>
    story.moments
      .filter(
        (moment) =>
          story.band !== 'adults' && moment.replies.length > 1 && !moment.talk && withContact(moment, story),
      )
      .map(({ at, heading }) => ({
        at,
        what: `“${heading}” is a decision in a chat with a contact and has no talking point.`,
        cure: 'Add a question for the class before its replies, such as “> What does jojo want here?”',
      })),
};
