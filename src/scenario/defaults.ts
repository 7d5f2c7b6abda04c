import type { ReportSheet } from './scenario.ts';

/** Asked at each decision, about the hero and never "you". */
export const defaultQuestion = 'What could {hero} do?';

/** The sheet behind Report where a story writes none. */
export const defaultReport: ReportSheet = {
  question: 'What should {app} know about {contact}?',
  reasons: [
    { text: 'They asked for a picture', trick: 'picture' },
    { text: 'They asked to move to another app', trick: 'move-apps' },
    { text: 'They said to keep a secret', trick: 'secret' },
    { text: 'They were unkind' },
    { text: 'It did not feel right' },
  ],
  after: ['{app} checks it. That can be slow. {contact} is not told who sent it.'],
};

/** Stand in for a name where a story has several. */
export const anyContact = 'this person';
export const anyApp = 'the app';
