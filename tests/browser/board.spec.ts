import { expect, test, type Locator, type Page } from '@playwright/test';
import { boardWords } from '#src/words-board.ts';
import { words } from '#src/words.ts';
import { expectAxeFindsNothing } from '#tests/support/axe.ts';
import { Ear } from '#tests/support/quiet.ts';
import { tooWide } from '#tests/support/reach.ts';
import { lessonsWith } from '#tests/support/site.ts';

test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: 'reduce' } });

const address = '/lessons/new-follower/board/';
const disclosure = /disclos|in front of the class|I can’t keep it secret/iu;

const forAsh = (text: string): string => text.replaceAll('{hero}', 'Ash');

/** What the class cannot read whole: words beyond their box, or a newest message that is not all in sight. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('.stage :is(.panel, .lines, .ask, .spot, .title, .sheet)')];
    const over = parts.filter(
      (part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1,
    );
    const log = document.querySelector('.stage [role="log"]');
    const newest = [...(log?.querySelectorAll('.item') ?? [])].at(-1);
    const box = log?.getBoundingClientRect();
    const words = newest?.getBoundingClientRect();
    const hidden = box && words && (words.top < box.top - 1 || words.bottom > box.bottom + 1);
    return [...over, ...(hidden && newest ? [newest] : [])].map(
      (part) => `${part.className}: ${part.textContent.trim().slice(0, 60)}`,
    );
  });

/** A teacher at the board, with a presenter's remote. */
class Teacher {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  static async at(page: Page, board = address): Promise<Teacher> {
    await page.goto(board);
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

  get next(): Locator {
    return this.#page
      .getByRole('group', { name: boardWords.controls })
      .getByRole('button', { name: /^Next/u });
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
  await expect(teacher.next).toHaveText(`Next: ${words.safety.goAndTell}`);
  await page.keyboard.press('PageDown');
  await teacher.onTo(page.getByText(forAsh(boardWords.honours.toldAhead)));
  await expect(page.getByText(forAsh(boardWords.bridge))).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText(forAsh(boardWords.suppose))).toBeVisible();
  await teacher.onTo(page.getByRole('heading', { name: 'Two apps and a picture' }));
  await teacher.onTo(page.getByRole('heading', { name: 'Ash tells' }));

  const report = page.getByRole('dialog', { name: /^Report/u });
  await teacher.onTo(report);
  await expect(teacher.next).toHaveText(`Next: ${boardWords.reason}`);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(teacher.next).toHaveText(`Next: ${words.safety.send}`);
  await page.keyboard.press('PageDown');
  await expect(report).toContainText(forAsh(words.safety.sent));
  await page.keyboard.press('PageDown');
  await expect(report).toHaveCount(0);
  const block = page.getByRole('dialog', { name: /^Block/u });
  await teacher.onTo(block);
  await expect(teacher.next).toHaveText('Next: Block jojo');
  await page.keyboard.press('PageDown');
  await expect(block).toHaveCount(0);

  await teacher.onTo(page.getByRole('heading', { name: 'Say it as Ash' }));
  await teacher.onTo(page.getByRole('heading', { name: boardWords.trick }));
  await teacher.onTo(page.getByRole('heading', { name: 'Where to get help' }));
  await expect(page.getByText('Childline: 0800 1111')).toBeVisible();
  await expect(page.getByText('In danger now: 999')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(teacher.heading).toHaveText(forAsh(boardWords.help.leaving));
  await expect(page.getByText(boardWords.help.stretch)).toBeVisible();
  await expect(teacher.next).toHaveCount(0);
  await ear.expectQuiet();
});

test('the notes window follows the board, counts votes, and neither window loses its place in a reload', async ({
  page,
}) => {
  const teacher = await Teacher.at(page);
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: boardWords.before.open }).click();
  const notes = await opened;
  await expect(notes.getByText(boardWords.notesPage.ready)).toBeVisible();
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
  await notes.getByRole('button', { name: 'Next: A' }).click();
  await expect(page.getByRole('log')).toContainText('haha thanks!');

  // The remote types into the window that was touched last.
  await notes.keyboard.press('PageUp');
  await expect(teacher.answers).toBeVisible();
  await notes.keyboard.press('b');
  await expect(page.getByRole('log')).toContainText('Ask Goat Club who jojo is');
  await notes.keyboard.press('p');
  await expect(page.getByRole('heading', { name: boardWords.paused })).toBeVisible();
  await notes.keyboard.press('p');
  await expect(page.getByRole('log')).toBeVisible();
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
  // Neither a press on the remote nor a reload shows the class what was covered.
  await page.keyboard.press('PageDown');
  await page.reload();
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

test('a reload comes back to the same line and the same mood, at every message of a part', async ({
  page,
}) => {
  const teacher = await Teacher.at(page);
  await teacher.begin();
  await teacher.onTo(page.getByRole('heading', { name: 'Two apps and a picture' }));
  const log = page.getByRole('log');
  await teacher.onTo(log);
  await teacher.onTo(teacher.answers);
  await page.getByRole('button', { name: /both apps/u }).click();
  const stage = page.locator('.stage');
  do {
    const before = (await stage.innerText()).trim();
    await page.reload();
    await expect(log).toBeVisible();
    expect((await stage.innerText()).trim()).toBe(before);
    await page.keyboard.press('PageDown');
  } while (!(await teacher.answers.isVisible()));
});

for (const [width, height] of [
  [1920, 1080],
  [1366, 768],
] as const)
  for (const lesson of lessonsWith('board'))
    test(`from the first press to the last the class can read all of "${lesson}" at ${String(width)} by ${String(height)}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const teacher = await Teacher.at(page, `/lessons/${lesson}/board/`);
      await expect(page.getByRole('button', { name: boardWords.before.begin })).toBeInViewport({ ratio: 1 });
      await teacher.begin();
      let seen = 0;
      for (; await teacher.next.isVisible(); seen += 1) {
        expect(await cutOff(page), await teacher.place.innerText()).toEqual([]);
        await page.keyboard.press('PageDown');
      }
      expect(seen).toBeGreaterThan(50);
    });

for (const [screen, viewport] of Object.entries({
  'a whiteboard': { width: 1920, height: 1080 },
  'a laptop': { width: 1366, height: 768 },
  'an older projector': { width: 1024, height: 768 },
})) {
  test(`every sheet shows all it has on the board of ${screen}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const teacher = await Teacher.at(page);
    await teacher.begin();
    for (const [key, kind] of [
      ['t', words.safety.tell],
      ['r', /^Report/u],
      ['Shift+B', /^Block/u],
    ] as const) {
      await teacher.onTo(teacher.answers);
      await page.keyboard.press(key);
      const sheet = page.getByRole('dialog', { name: kind });
      await expect(sheet.getByText(words.safety.practice)).toBeInViewport({ ratio: 1 });
      await expect(sheet.getByRole('button', { name: words.ways.notNow })).toBeInViewport({ ratio: 1 });
      expect(await cutOff(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('on a phone a vote fits the width, with every count', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const teacher = await Teacher.at(page);
  await teacher.begin();
  await teacher.onTo(teacher.answers);
  expect(await tooWide(page)).toEqual([]);
});

test('where second windows are blocked, the notes are shown to nobody until the teacher asks, then without clock and without disclosure', async ({
  page,
}) => {
  await page.addInitScript(() => {
    globalThis.open = () => null;
  });
  const teacher = await Teacher.at(page);
  await page.getByRole('button', { name: boardWords.before.open }).click();
  await expect(page.getByText(boardWords.before.blocked)).toBeVisible();
  await teacher.begin();
  await expect(page.getByRole('complementary')).toHaveCount(0);
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
