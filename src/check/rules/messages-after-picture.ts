import { messagesAfterPicture } from './after-picture.ts';
import type { WalkRule } from './walk-rule.ts';

const most = 2;

const story = (last: string) => `jojo: send me a pic

> What could Ash do?

- [“ok. just one”](#the-photo "sends-picture")
- [“no”](#tell)

## The photo

jojo: haha love it

jojo: one more

${last}None of this is Ash's fault. \`reassures\`

- [Go to find someone](#tell)`;

/** The unsafe way is not a script of pressure: it shows what the contact does next, then a way back. */
export const messagesAfterPictureRule: WalkRule = {
  code: 'messages-after-picture',
  says: `After a reply marked \`sends-picture\`, a contact writes at most ${String(most)} messages on any walk.`,
  bad: story('jojo: come on\n\n'),
  good: story(''),
  check: (written, explored) =>
    messagesAfterPicture(written, explored)
      .filter(({ count }) => count > most)
      .map(({ line, count }) => ({
        at: line.at,
        what: `This can be message ${String(count)} from a contact after a picture was sent; the most is ${String(most)}.`,
        cure: 'Leave messages out between the picture and here, so that the way back comes sooner.',
      })),
};
