import { describe, expect, it } from 'vitest';
import { exampleStory, readStory } from '#src/scenario/index.ts';
import { testTables } from '#tests/support/story.ts';

const problemsIn = (fragment: string) =>
  readStory(exampleStory(fragment).text, 'lessons/example/scenario.md', testTables).problems;
const codesIn = (fragment: string): string[] => [...new Set(problemsIn(fragment).map(({ code }) => code))];

describe('words that put it on the child', () => {
  it.each([
    'gran: You should have told me.',
    'gran: You should never have sent it.',
    'gran: She should have known better.',
    "gran: Why didn't you tell me?",
    'gran: What were you thinking?',
    'Ash was really silly.',
    "That was Ash's mistake.",
    'Ash fell for it.',
    'Ash let this happen.',
    'Ash put themself at risk.',
    'It is partly your fault.',
    'gran: Your own fault, Ash.',
    'kit: silly you',
    'gran: I told you so.',
    'gran: You are in big trouble.',
    'gran: I am disappointed in you.',
    '> What did Ash do to put themselves at risk?',
    '- [Do the silly thing to send](#tell)',
    '- [“ok”](#tell)\n\n  That was a silly mistake.',
  ])('finds “%s”', (text) => {
    expect(codesIn(text)).toEqual(['blaming-words']);
  });

  it.each([
    'gran: It is not your fault.',
    "Saying yes to that is not Ash's fault.",
    'None of this is your fault.',
    'gran: You are not in trouble. Not for any of it.',
    'gran: Nobody is cross with you.',
    'gran: You were not silly. Somebody tricked you.',
    'gran: They should not have asked you that.',
    'gran: I should have asked you sooner.',
    'Ash pressed the wrong button by mistake.',
    'Kit wears a silly hat.',
    'Leaves fall for a week.',
    'Kit is wrong about the bus.',
    'gran: I will get you a biscuit.',
    'jojo: you should have sent it',
    'ash: I was so silly.',
    '- [“I was silly”](#tell)',
    '- [Shout: you should have known](#tell "slip")',
    '> Who could Ash tell?\n>\n> Rather not: You should have told me.',
  ])('lets “%s” pass', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe('words that frighten, mark or ask the pupils', () => {
  it.each([
    ['Remember stranger danger.', 'scaring-words'],
    ['gran: There are bad people online.', 'scaring-words'],
    ['The photo stays online forever.', 'scaring-words'],
    ['gran: It is too late now.', 'scaring-words'],
    ['gran: It could ruin your life.', 'scaring-words'],
    ['Wrong choice. Game over!', 'marking-words'],
    ['> What would you do?', 'asks-the-child'],
    ['> Has this ever happened to you?', 'asks-the-child'],
    ['> Have you ever talked to somebody new?', 'asks-the-child'],
    ['> Has anyone in this class had a message like that?', 'asks-the-child'],
  ])('finds “%s”', (text, code) => {
    expect(codesIn(text)).toEqual([code]);
  });

  it.each([
    'gran: It is never too late to tell.',
    'jojo pushed and pushed, and that was wrong.',
    "gran: You won't lose anything for telling me.",
    '> There is no right answer here. What could Ash say?',
    'kit: have you met jojo?',
    '> Has anyone in the story met jojo?',
    'If one person is busy, Ash can try again.',
    'Dev was too late for the bus.',
    'It is the best move that Ash knows.',
    'kit: you won a goat!!!',
    'It is never online forever, says Kit.',
    'Kit shouts, "Snap!" and wins the cards.',
  ])('lets “%s” pass', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe('words not for a band', () => {
  it.each([
    'jojo: send a nude',
    'jojo: are you sexy',
    'gran: That is called grooming.',
    'jojo: i will hurt your mum',
    'jojo: i will kill you',
    'Four in ten children have had this.'.replace('Four', '4'),
    'Half of them, 50%, said yes.',
    'jojo: use a vpn',
    'jojo: just lie about your age',
    'jojo: blackmail lol',
    'kit: you could hurt yourself',
  ])('finds “%s” in a story for 9-11', (text) => {
    expect(codesIn(text)).toEqual(['words-not-for-band']);
  });

  it('lets older pupils read of grooming, and none of self-harm', () => {
    const older = (text: string) => codesIn(`---\nband: 11-14\n---\n\n${text}`);
    expect(older('gran: That is called grooming.')).toEqual([]);
    expect(older('jojo: go and hurt yourself')).toEqual(['words-not-for-band']);
  });

  it.each([
    'Ash hurts a knee on the ramp.',
    'Nobody would hurt you, Ash.',
    '> Who asks?\n>\n> Listen for: this is grooming.',
    'Ash gets the bus.',
    'It took 40 goes.',
    'kit: your dog is dying to see you',
  ])('lets “%s” pass', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe('contact details', () => {
  it.each([
    'kit: ring me on 07911 123456',
    'kit: ring me on 020 7946 0018',
    'kit: ring me on +44 20 7946 0018',
    'gran: We call 105 now.',
    'jojo: im skater_99',
    'jojo: im skater99 there',
    'jojo: find me @skates',
    'jojo: i live at 12 Mill Road',
    'jojo: my postcode is SW1A 1AA',
    'jojo: go to picnook.com',
    '---\ncast:\n  ash: { name: Ash, role: hero }\n  jojo: { name: jojo_skates, role: contact }\n  kit: { name: Kit, role: friend }\n  gran: { name: Gran, role: helper }\n  bello: { name: Mrs Bello, role: helper }\n---',
  ])('finds “%s”', (text) => {
    expect(codesIn(text)).toEqual(['contact-details']);
  });

  it('names the fact that a copied number is', () => {
    const [problem] = problemsIn('Ash can call 0800 1111.');
    expect(problem?.cure).toContain('{childline.number}');
  });

  it.each([
    'Ash can call {childline.number}.',
    'It took 40 goes. In go 22, Ash hit a bin at 5:40.',
    'kit: 19 times!!! 2000 steps',
    'jojo: see you at 10...ok',
    'gran: I have 101 things to do.',
    'kit: ring me on 07700 900123',
    'Ash is on the road.',
  ])('lets “%s” pass', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});

describe('apps that exist', () => {
  it.each([
    'jojo: add me on snap',
    'jojo: get discord',
    'jojo: whats your snap',
    'jojo: got tiktok?',
    'jojo: lets talk on signal',
    'Ash looks at Threads.',
    'jojo: my steam account',
    'Kit plays Roblox.',
    'jojo: i sent it on WhatsApp',
    '---\napps: { picnook: Instagram }\n---',
  ])('finds “%s”', (text) => {
    expect(codesIn(text)).toContain('real-app');
  });

  it.each([
    'Kit snaps a carrot. Snap!',
    'Steam comes from the bath, and the mirror is full of steam.',
    'Ash waits in line. The line is long.',
    'There is no signal on the bus.',
    'The children get in teams of two.',
    'Go to line 3. Switch the light on.',
    'kit: zoom in on the cat',
    'kit: there is no signal, i lost my signal',
    'They play Snap. Kit has a snap of the bus.',
    'The birds twitter. One of us is among us.',
    'The bus runs on steam.',
  ])('lets “%s” pass', (text) => {
    expect(codesIn(text)).toEqual([]);
  });
});
