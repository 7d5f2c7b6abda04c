import { expect, test, type Locator, type Page } from '@playwright/test';
import { boardWords } from '#src/words-board.ts';
import { words } from '#src/words.ts';
import { expectAxeFindsNothing } from '#tests/support/axe.ts';
import { Ear } from '#tests/support/quiet.ts';

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'reduce' } });

const address = '/lessons/new-follower/board/';
const disclosure = /disclos|in front of the class|I can’t keep it secret/iu;

/** A teacher at the board, with a presenter's remote. */
class Teacher {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  static async at(page: Page): Promise<Teacher> {
    await page.goto(address);
    await page.locator('[data-board][data-awake]').waitFor();
    return new Teacher(page);
  }

  async begin(): Promise<void> {
    await this.#page.getByRole('button', { name: boardWords.before.begin }).press('Enter');
  }

  get heading(): Locator {
    return this.#page.getByRole('heading', { level: 2 }).first();
  }

  get answers(): Locator {
    return this.#page.getByRole('group', { name: boardWords.question.replace('{hero}', 'Ash') });
  }

  get place(): Locator {
    return this.#page
      .getByRole('group', { name: boardWords.controls })
      .getByRole('button', { name: / of /u });
  }

  /** Presses "next" on the remote until something is on the board. */
  async onTo(target: Locator): Promise<void> {
    for (let press = 0; press < 60; press += 1) {
      if (await target.isVisible()) return;
      await this.#page.keyboard.press('PageDown');
    }
    throw new Error(`"Next" never came to ${target.toString()}.`);
  }
}

test('a whole lesson by keys alone: from the rules through votes, telling, report and block to where help is', async ({
  page,
  baseURL,
}) => {
  const ear = new Ear(page, baseURL);
  const teacher = await Teacher.at(page);
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await teacher.begin();
  await expect(teacher.heading).toHaveText(boardWords.rules);
  await teacher.onTo(page.getByText('Think of two grown-ups who could help.'));
  await teacher.onTo(teacher.answers);

  // The class votes, unseen: the numbers stay covered until the teacher shows them.
  const votes = page.getByRole('spinbutton', { name: 'Votes for B' }).first();
  await votes.focus();
  await page.keyboard.press('1');
  await page.keyboard.press('7');
  await expect(votes).toHaveAttribute('aria-valuenow', '17');
  await expect(votes).not.toContainText('17');
  await page.getByRole('button', { name: boardWords.show }).press('Enter');
  await expect(votes).toContainText('17');

  // What most chose is taken by "next", and another reply by its letter.
  await page.keyboard.press('PageDown');
  const log = page.getByRole('log');
  await expect(log).toContainText('Ask Goat Club who jojo is');
  await teacher.onTo(teacher.answers);
  await page.keyboard.press('b');
  await expect(log).toContainText('Follow jojo too');

  // It visits the next decision, whatever was chosen: here the class tells at once.
  await teacher.onTo(teacher.answers);
  await page.keyboard.press('t');
  await page.getByRole('button', { name: words.safety.goAndTell }).press('Enter');
  await teacher.onTo(page.getByText(boardWords.suppose.replace('{hero}', 'Ash')).first());
  await teacher.onTo(page.getByRole('heading', { name: 'Two apps and a picture' }));
  await teacher.onTo(page.getByRole('heading', { name: 'Ash tells' }));

  const report = page.getByRole('dialog', { name: /^Report/u });
  await teacher.onTo(report);
  await page.getByRole('radio').first().press('Space');
  await page.getByRole('button', { name: words.safety.send }).press('Enter');
  await page.getByRole('button', { name: words.safety.done }).press('Enter');
  await teacher.onTo(page.getByRole('dialog', { name: /^Block/u }));
  await page.getByRole('button', { name: 'Block jojo' }).last().press('Enter');

  await teacher.onTo(page.getByRole('heading', { name: 'Say it as Ash' }));
  await teacher.onTo(page.getByRole('heading', { name: boardWords.trick }));
  await teacher.onTo(page.getByRole('heading', { name: 'Where to get help' }));
  await expect(page.getByText('Childline: 0800 1111')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(boardWords.help.stretch)).toBeVisible();
  await ear.expectQuiet();
});

test('the notes window follows the board, counts votes, and neither window loses its place in a reload', async ({
  page,
}) => {
  const teacher = await Teacher.at(page);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: boardWords.before.open }).click();
  const notes = await opened;
  await teacher.begin();
  await teacher.onTo(teacher.answers);
  await expect(notes.getByRole('heading', { level: 2, name: 'A new follower' })).toBeVisible();
  await expect(notes.getByText(/Planned 7 min · used \d+ min/u)).toBeVisible();
  await expect(notes.getByText(disclosure).first()).toBeVisible();

  await notes.getByRole('button', { name: 'One more for Block' }).click();
  const votes = page.getByRole('spinbutton', { name: 'Votes for Block' });
  await expect(votes).toHaveAttribute('aria-valuenow', '1');
  await notes.getByRole('button', { name: 'Most chose A' }).click();
  await expect(page.getByRole('button', { name: 'Most chose A' })).toHaveAttribute('aria-pressed', 'true');

  await page.reload();
  await expect(votes).toHaveAttribute('aria-valuenow', '1');
  await notes.reload();
  await expect(notes.getByRole('heading', { level: 2, name: 'A new follower' })).toBeVisible();
  await notes.getByRole('button', { name: boardWords.next, exact: true }).click();
  await expect(page.getByRole('log')).toContainText('haha thanks!');
  await notes.close();
  await page.keyboard.press('PageUp');
  await expect(teacher.answers).toBeVisible();
});

test('a pause shows a calm picture and nothing of the story, and ends where it began', async ({ page }) => {
  const teacher = await Teacher.at(page);
  await teacher.begin();
  await teacher.onTo(teacher.answers);
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: boardWords.paused })).toBeVisible();
  await expect(teacher.answers).toHaveCount(0);
  await page.getByRole('button', { name: boardWords.goOn }).press('Enter');
  await expect(teacher.answers).toBeVisible();
});

test('"what if we had" goes back to a decision, and letters can be switched off', async ({ page }) => {
  const teacher = await Teacher.at(page);
  await page.getByRole('checkbox', { name: boardWords.before.letterKeys }).uncheck();
  await teacher.begin();
  await teacher.onTo(teacher.answers);
  await page.keyboard.press('a');
  await expect(page.getByRole('log')).not.toContainText('haha thanks!');
  await page.getByRole('button', { name: /^A: / }).click();
  await expect(page.getByRole('log')).toContainText('haha thanks!');
  await page.getByRole('button', { name: boardWords.whatIf }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'jojo follows Ash' }).click();
  await expect(teacher.answers).toBeVisible();
  await expect(page.getByRole('log')).not.toContainText('haha thanks!');
});

test('where second windows are blocked, the notes stand in a drawer without clock and without disclosure', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.open = () => null;
  });
  const teacher = await Teacher.at(page);
  await teacher.begin();
  await page.keyboard.press('Shift+N');
  const drawer = page.getByRole('complementary');
  await expect(drawer).toContainText('Today we meet Ash.');
  await expect(drawer).not.toContainText(/Planned|min\b/u);
  await expect(page.getByText(disclosure)).toHaveCount(0);
});

test('over two days, the first ends with help and the second begins with the rules', async ({ page }) => {
  const teacher = await Teacher.at(page);
  await page.getByRole('radio', { name: boardWords.before.first }).check();
  await teacher.begin();
  await expect(teacher.place).toHaveText(/^1 of 5/u);
  await teacher.onTo(page.getByRole('heading', { name: 'Where to get help' }));
});

test('story, question and replies stand at 44 px, what children read at 36 px, controls at 24 px', async ({
  page,
}) => {
  const teacher = await Teacher.at(page);
  await teacher.begin();
  await teacher.onTo(teacher.answers);
  const size = (target: Locator) =>
    target.first().evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(await size(page.getByRole('log'))).toBeGreaterThanOrEqual(44);
  expect(await size(page.getByRole('heading', { level: 2 }))).toBeGreaterThanOrEqual(44);
  expect(await size(page.getByRole('button', { name: /^A: / }))).toBeGreaterThanOrEqual(44);
  expect(await size(page.getByText('Three people in Ash’s class'))).toBeGreaterThanOrEqual(36);
  expect(await size(page.getByRole('button', { name: boardWords.pause }))).toBeGreaterThanOrEqual(24);
  const target = await page.getByRole('button', { name: 'One more for A' }).boundingBox();
  expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(64);
});

test('the summary prints votes and thoughts on one page, without a name', async ({ page }) => {
  const teacher = await Teacher.at(page);
  await teacher.begin();
  await teacher.onTo(teacher.answers);
  await page.getByRole('button', { name: 'One more for A' }).click();
  await page.emulateMedia({ media: 'print' });
  const summary = page.getByRole('region', { name: /What our class thought/u });
  await expect(summary).toBeVisible();
  await expect(summary).toContainText('A 1');
  await expect(page.getByRole('log')).toBeHidden();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/gu)).toHaveLength(1);
});

test('the board has nothing that axe finds: rules, vote, pause and notes', async ({ page }) => {
  const teacher = await Teacher.at(page);
  await teacher.begin();
  await expectAxeFindsNothing(page);
  await teacher.onTo(teacher.answers);
  await page.getByRole('button', { name: boardWords.show }).click();
  await expectAxeFindsNothing(page);
  await page.keyboard.press('p');
  await expectAxeFindsNothing(page);
});
