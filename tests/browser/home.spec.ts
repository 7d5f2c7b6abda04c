import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '#src/words.ts';
import { homeWords } from '#src/words-home.ts';
import { ending, helped } from '#src/words-after.ts';
import { expectAxeFindsNothing } from '#tests/support/axe.ts';
import { cover } from '#tests/support/cover.ts';
import { namesKept, readingKept, storageFull, storageOff, storageRubbish } from '#tests/support/kept.ts';
import { pageHeight, printedPages } from '#tests/support/pdf.ts';
import { Player } from '#tests/support/player.ts';
import { Ear } from '#tests/support/quiet.ts';
import { hiddenControls, inSight, resize, tooWide } from '#tests/support/reach.ts';
import { lessonsWith } from '#tests/support/site.ts';
import { storyOf } from '#tests/support/stories.ts';
import { sendsAPhoto, tellsAtTheFollow, walks } from '#tests/support/walks.ts';

const lesson = 'new-follower';
const path = `/lessons/${lesson}/home/`;
const phone = { width: 390, height: 844 };
const laptop = { width: 1366, height: 768 };
/** What an A4 page holds inside its margins, in CSS pixels. */
const paper = { width: 695, height: 1039 };
const { keep, start, after } = homeWords;
const early = sendsAPhoto.trail.slice(0, 3);

test.use({ viewport: phone, contextOptions: { reducedMotion: 'reduce' } });

const open = (page: Page): Promise<Player> => Player.open(page, lesson, { room: 'home' });
const standing = (page: Page, trail: readonly string[]): Promise<Player> =>
  Player.standing(page, lesson, trail, { room: 'home' });
const ended = (page: Page): Promise<Player> => standing(page, tellsAtTheFollow.trail);

/** The grown-up's part of the screen, and what opens its card. */
const grownUp = (page: Page): Locator => page.getByRole('region', { name: homeWords.card.title });
const fold = (page: Page): Locator => page.getByRole('button', { name: homeWords.card.title });
const talkOf = (moment: string) => storyOf(lesson).moments.find(({ id }) => id === moment)!.talk!;

/** Names of what this device keeps, beyond the tab. */
const onDevice = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('brt:')));

/** A new tab of the same device. */
const anotherTab = async (page: Page): Promise<Player> => open(await page.context().newPage());

test('it begins by saying that it is for two: who decides, who asks, and that nothing is kept', async ({
  page,
}) => {
  await page.goto(path);
  const main = page.getByRole('main');
  for (const text of [start.forTwo, start.child, start.grownUp, keep.off])
    await expect(main).toContainText(text);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(storyOf(lesson).title);
});

for (const walk of walks.filter(({ story }) => lessonsWith('home').includes(story))) {
  test(`${walk.story}, for two: the child ${walk.name}, with a card at each decision that has one`, async ({
    page,
  }) => {
    const player = await Player.open(page, walk.story, { room: 'home' });
    await player.start();
    for (const move of walk.trail) {
      const { talk } = storyOf(walk.story).moments.find(({ id }) => id === player.view.moment.id)!;
      if (talk) {
        // Reporting stays in its moment, and so does the card.
        if ((await fold(page).getAttribute('aria-expanded')) === 'false') await fold(page).click();
        await expect(grownUp(page)).toContainText(homeWords.card.say);
        await expect(grownUp(page)).toContainText(homeWords.card.ratherNot);
        const asked = await grownUp(page).getByRole('paragraph').first().innerText();
        expect(talk.ask.join(' ')).toContain(asked.replace(homeWords.card.ask, '').trim());
      }
      await player.move(move);
      await player.expectOffers();
    }
    await expect(player.ending(walk.ending)).toBeVisible();
  });
}

test('a card has one question, one sentence to say and what not to say', async ({ page }) => {
  await standing(page, ['nobody-has-met-jojo', 'tell', 'finding-the-words', 'gran-listens.show']);
  await fold(page).click();
  const { ask, say, ratherNot } = talkOf('gran-listens');
  const [one = '', two = ''] = ask[0]!.split(/(?<=\?) /);
  await expect(grownUp(page)).toContainText(one);
  await expect(grownUp(page)).not.toContainText(two);
  await expect(grownUp(page)).toContainText(`${homeWords.card.say} “${say[0]!}”`);
  await expect(grownUp(page)).toContainText(`${homeWords.card.ratherNot} “${ratherNot[0]!}”`);
});

test('on a phone the card is folded until the grown-up opens it, and again at the next moment', async ({
  page,
}) => {
  const player = await standing(page, early.slice(0, 1));
  await expect(fold(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(grownUp(page).getByText(homeWords.card.say)).toBeHidden();
  await fold(page).click();
  await expect(fold(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(grownUp(page).getByText(homeWords.card.say)).toBeVisible();
  await player.move(early[1]!);
  await expect(fold(page)).toHaveAttribute('aria-expanded', 'false');
});

for (const [size, viewport] of Object.entries({
  'a phone': phone,
  'a phone with the browser’s bars': { width: 390, height: 664 },
  'a narrow phone': { width: 320, height: 640 },
})) {
  test(`on ${size} an open card covers no reply and no safety button`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const player = await standing(page, sendsAPhoto.trail.slice(0, 5));
    await fold(page).click();
    const card = (await grownUp(page).boundingBox())!;
    for (const { text } of player.view.replies) {
      const reply = player.replyButton(text);
      await reply.scrollIntoViewIfNeeded();
      await reply.click({ trial: true });
    }
    for (const name of [words.safety.tell, words.safety.report, words.safety.block, words.safety.realHelp])
      expect(await inSight(page, name), name).toBe(true);
    const replies = (await player.replies.boundingBox())!;
    expect(card.y + card.height).toBeLessThanOrEqual(replies.y);
    expect(await tooWide(page)).toEqual([]);
  });
}

test('beside the phone on a laptop the card is always open', async ({ page }) => {
  await page.setViewportSize(laptop);
  await standing(page, early);
  await expect(fold(page)).toBeHidden();
  await expect(grownUp(page).getByText(homeWords.card.ratherNot)).toBeInViewport({ ratio: 1 });
});

test('while messages arrive there is no card yet', async ({ page }) => {
  const player = await Player.open(page, lesson, { room: 'home', pace: 'one' });
  await player.press(player.begin);
  await fold(page).click();
  await expect(grownUp(page)).toContainText(homeWords.card.coming);
  await player.settle();
  await expect(grownUp(page)).toContainText(homeWords.card.say);
});

test('the pupil’s own game has no card in it', async ({ page }) => {
  await page.goto(`/lessons/${lesson}/play/`);
  const pack = await page.locator('[data-game]').getAttribute('data-pack');
  expect(pack).not.toContain('ratherNot');
  for (const { talk } of storyOf(lesson).moments) if (talk) expect(pack).not.toContain(talk.ask[0]);
});

test.describe('keeping the place', () => {
  test('is off to begin with: another tab is offered nothing, and the device holds nothing', async ({
    page,
  }) => {
    await standing(page, early);
    const other = await anotherTab(page);
    await expect(other.button(start.begin)).toBeVisible();
    await expect(other.button(start.carryOn)).toHaveCount(0);
    expect(await onDevice(page)).toEqual([]);
  });

  test('asked for at the start, it outlasts a reload and the tab, until “Forget it”', async ({ page }) => {
    const player = await open(page);
    await player.press(keep.ask);
    await expect(page.getByRole('status')).toHaveText(keep.done);
    await player.start();
    for (const move of early) await player.move(move);
    await player.expectOffers();
    expect(await onDevice(page)).toEqual([`brt:home:${lesson}`]);
    expect((await namesKept(page)).filter((name) => name.includes(lesson))).toEqual([]);

    await player.reload();
    await expect(page.getByRole('main')).toContainText(start.onDevice);
    await player.carryOn();
    await player.expectAt(early);

    const other = await anotherTab(page);
    await other.carryOn();
    await other.expectAt(early);
    await expect(other.button(keep.forget)).toBeVisible();
    await other.press(keep.forget);
    expect(await onDevice(page)).toEqual([]);

    // The first tab was told nothing; still it does not keep what was forgotten.
    await player.move(sendsAPhoto.trail[early.length]!);
    await player.expectOffers();
    expect(await onDevice(page)).toEqual([]);
    const third = await anotherTab(page);
    await expect(third.button(start.carryOn)).toHaveCount(0);
  });

  test('asked for in the story, it begins there', async ({ page }) => {
    const player = await standing(page, early);
    await fold(page).click();
    await player.press(keep.ask);
    await expect(player.button(keep.forget)).toBeVisible();
    const other = await anotherTab(page);
    await other.carryOn();
    await other.expectAt(early);
  });

  test('forgotten at the start, nothing is offered any more', async ({ page }) => {
    const player = await standing(page, early);
    await fold(page).click();
    await player.press(keep.ask);
    await player.reload();
    await player.press(keep.forget);
    await expect(page.getByRole('status')).toHaveText(keep.forgotten);
    await expect(player.button(start.carryOn)).toHaveCount(0);
    expect(await onDevice(page)).toEqual([]);
    await player.reload();
    await expect(player.button(start.begin)).toBeVisible();
  });

  test('beginning again keeps what was asked, and forgets the old place', async ({ page }) => {
    const player = await standing(page, early);
    await fold(page).click();
    await player.press(keep.ask);
    await player.reload();
    await player.press(start.fresh);
    await player.expectAt([]);
    await player.move(early[0]!);
    const other = await anotherTab(page);
    await other.carryOn();
    await other.expectAt(early.slice(0, 1));
  });

  test('ends with the story', async ({ page }) => {
    const { trail } = tellsAtTheFollow;
    const player = await standing(page, trail.slice(0, -1));
    await fold(page).click();
    await player.press(keep.ask);
    await player.move(trail.at(-1)!);
    await expect(player.ending(tellsAtTheFollow.ending)).toBeVisible();
    expect(await onDevice(page)).toEqual([]);
  });

  test('ends with “Leave this page”', async ({ page }) => {
    const player = await standing(page, early);
    await fold(page).click();
    await player.press(keep.ask);
    await player.press('Leave this page');
    await expect(page).toHaveURL(/\/tables\/$/);
    expect(await onDevice(page)).toEqual([]);
    expect((await namesKept(page)).filter((name) => name.includes(lesson))).toEqual([]);
  });

  for (const [what, broken] of [
    ['off', storageOff],
    ['full', storageFull],
  ] as const) {
    test(`says plainly that it cannot where storage is ${what}, and the story goes on`, async ({ page }) => {
      page.on('pageerror', (error) => expect.soft(error.message).toBe('no error'));
      await page.addInitScript(broken);
      const player = await Player.open(page, lesson, { room: 'home', pace: 'one' });
      await player.press(keep.ask);
      await expect(page.getByRole('status')).toHaveText(keep.failed);
      await player.start();
      await player.move(early[0]!);
      await player.settle();
      await player.expectOffers();
    });
  }

  for (const rubbish of ['{', '[]', '{"v":1}', '{"v":1,"trail":["nowhere"],"seen":7,"savedAt":"x"}']) {
    test(`starts afresh where the device holds ${rubbish}`, async ({ page }) => {
      page.on('pageerror', (error) => expect.soft(error.message).toBe('no error'));
      await page.addInitScript(storageRubbish, rubbish);
      const player = await Player.open(page, lesson, { room: 'home', pace: 'one' });
      await expect(player.button(start.carryOn)).toHaveCount(0);
      await player.start();
      await player.expectOffers();
    });
  }
});

test('after the ending come ten minutes together, what to do if something is found, and a plan', async ({
  page,
}) => {
  await ended(page);
  const together = page.getByRole('region', { name: 'Show me your followers' });
  expect(await together.getByRole('list').first().getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
  await expect(together).toContainText(after.ratherNot);
  const found = page.getByRole('region', { name: after.found });
  for (const text of [after.danger, after.breathe, after.thanks, after.leave, after.picture, after.block])
    await expect(found).toContainText(text);
  await expect(found.getByRole('link').first()).toHaveText('Call 999');
  for (const name of ['CEOP', 'police 101', 'NSPCC helpline 0808 800 5000', '0800 1111'])
    await expect(found.getByRole('link', { name })).toBeVisible();
  await expect(found).toContainText(after.child);
  const plan = page.getByRole('region', { name: after.plan });
  await plan.getByRole('checkbox').first().check();
  await expect(plan.getByRole('textbox')).toHaveCount(0);
});

test('another day the ten minutes are found again, from the start or by their own address', async ({
  page,
}) => {
  const player = await open(page);
  const together = page.getByRole('region', { name: 'Show me your followers' });
  await expect(together).toHaveCount(0);
  await player.press(start.played);
  await expect(together).toBeInViewport();
  await expect(page.getByRole('region', { name: after.plan })).toBeVisible();
  await player.press(start.back);
  await expect(player.button(start.begin)).toBeVisible();
  await page.goto(`/lessons/${lesson}/print/`);
  await page.getByRole('link', { name: 'At home, after the story' }).click();
  await expect(together).toBeInViewport();
});

test('a place that is kept can be carried on with at once, right under the title', async ({ page }) => {
  const player = await standing(page, early);
  await fold(page).click();
  await player.press(keep.ask);
  await player.reload();
  await expect(page.getByText(start.onDevice)).toBeInViewport();
  await expect(player.button(start.carryOn)).toBeInViewport({ ratio: 1 });
  const title = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
  const carryOn = (await player.button(start.carryOn).boundingBox())!;
  expect(carryOn.y - title.y).toBeLessThan(phone.height / 3);
});

const anotherDay = async (page: Page): Promise<Player> => {
  const player = await open(page);
  await player.press(start.played);
  return player;
};

for (const [when, standAt] of [
  ['at the ending', ended],
  ['another day', anotherDay],
] as const)
  test(`${when} our plan prints on one page, with lines for a pen, and nothing else does`, async ({
    page,
  }) => {
    await standAt(page);
    await resize(page, paper);
    await page.emulateMedia({ media: 'print' });
    const printed = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim());
    expect(printed[0]).toBe(after.plan);
    expect(printed.slice(1, -1).join(' ')).toContain(after.signed);
    expect(printed.at(-1)).toContain(after.child);
    expect(await page.evaluate(() => document.body.scrollHeight)).toBeLessThan(pageHeight);
    expect(await printedPages(page)).toBe(1);
  });

for (const [screen, standBefore] of Object.entries({
  'the start for two': (page: Page) => open(page),
  'the start, with a place that this device keeps': async (page: Page) => {
    const player = await standing(page, early);
    await fold(page).click();
    await player.press(keep.ask);
    await player.reload();
    return player;
  },
  'a chat with the card open, and the place kept': async (page: Page) => {
    const player = await standing(page, early);
    await fold(page).click();
    await player.press(keep.ask);
    return player;
  },
  'a chat with the card folded': (page: Page) => standing(page, early),
  'the ending, and ten minutes together': ended,
  'the ten minutes together on another day': anotherDay,
})) {
  test(`${screen} has nothing that axe finds`, async ({ page }) => {
    await standBefore(page);
    await expectAxeFindsNothing(page);
    await resize(page, laptop);
    await expectAxeFindsNothing(page);
  });

  test(`${screen}: all of it can be reached, however small the window is`, async ({ page }) => {
    await standBefore(page);
    for (const viewport of [
      { width: 320, height: 568 },
      phone,
      { width: 844, height: 390 },
      { width: 1024, height: 768 },
      laptop,
    ]) {
      await resize(page, viewport);
      expect(await inSight(page, words.safety.realHelp)).toBe(true);
      expect(await tooWide(page)).toEqual([]);
      // An open card lies over the chat, and folds when somebody goes there.
      const over = (await page.locator('[aria-controls="grown-up-card"][aria-expanded="true"]').count()) > 0;
      if (!over) expect(await hiddenControls(page)).toEqual([]);
    }
  });
}

test('whoever goes to the chat by keyboard finds no card over it', async ({ page }) => {
  const player = await standing(page, early);
  await fold(page).click();
  await player.log.focus();
  await expect(fold(page)).toHaveAttribute('aria-expanded', 'false');
  expect(await hiddenControls(page)).toEqual([]);
});

test('in the largest words all of it can be reached', async ({ page }) => {
  await page.addInitScript(readingKept, { text: 'larger', space: 'wide' });
  await standing(page, early);
  for (const viewport of [phone, laptop]) {
    await resize(page, viewport);
    expect(await tooWide(page)).toEqual([]);
    expect(await hiddenControls(page)).toEqual([]);
  }
});

test('nobody hears of a story for two, and no policy is broken', async ({ page, baseURL }) => {
  const ear = new Ear(page, baseURL);
  const player = await open(page);
  await player.press(keep.ask);
  await player.start();
  await player.play(tellsAtTheFollow);
  await expect(page.getByRole('region', { name: after.plan })).toBeVisible();
  await ear.expectQuiet();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all that the two do can be read, and the story is on paper', async ({ page }) => {
    await page.goto(path);
    const main = await page.getByRole('main').innerText();
    for (const text of [start.forTwo, after.thanks, after.picture, after.plan, after.child])
      expect(main).toContain(text);
    await page.getByRole('button', { name: start.begin }).click();
    await expect(page).toHaveURL(new RegExp(`/lessons/${lesson}/print/`));
  });
});

for (const from of ['/', '/families/', `/lessons/${lesson}/`, '/go/nf/']) {
  test(`${from} has a door to it`, async ({ page }) => {
    await page.goto(from);
    await page.getByRole('main').locator(`a[href$="${path}"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('a story for grown-ups begins with "Start", and ends with what helped', async ({ page }) => {
  const player = await Player.open(page, 'when-they-tell');
  await expect(player.button('Start')).toBeVisible();
  await player.start();
  const ways = cover(storyOf('when-they-tell'));
  for (const { move } of ways[0]!) {
    if (player.view.ended) break;
    await player.move(move);
    await player.expectOffers();
  }
  expect(player.view.ended).toBe(true);
  const what = page.locator('section', { has: page.getByRole('heading', { name: helped.title }) });
  for (const text of [...helped.says, ...helped.does, ...helped.then]) await expect(what).toContainText(text);
  for (const name of ['999', '101', 'CEOP', '0808 800 5000', helped.agreement, helped.families])
    await expect(what.getByRole('link', { name })).toBeVisible();
  await expect(page.getByText(ending.planTitle)).toHaveCount(0);
});
