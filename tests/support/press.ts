import { actionOf } from '#src/dialogue/index.ts';
import type { Scenario } from '#src/scenario/index.ts';
import { words } from '#src/words.ts';
import type { Step } from './cover.ts';
import type { Player } from './player.ts';
import { newest, waitingNames } from './transcript.ts';

/** One press of a walk as the page is to do it, and what the screen must show then. */
interface Press {
  /** For a report of what went wrong. */
  move: string;
  /** Texts of buttons, one after another; a first reason is chosen where a sheet asks for one. */
  buttons: { text: string; in: 'replies' | 'safety' | 'sheet' }[];
  then: { replies: string[]; safety: string[]; shown: string[]; unnamed: string[]; ending?: string };
}

const sheetOf = (story: Scenario, move: string): Press['buttons'] => {
  const { does, contact = '' } = actionOf(move) ?? {};
  const { safety } = words;
  const inSheet = (text: string) => ({ text, in: 'sheet' as const });
  if (does === 'report') return [inSheet(safety.send), inSheet(safety.done)];
  return does === 'block' ? [inSheet(story.block[contact]!.button)] : [inSheet(safety.goAndTell)];
};

const nameOfAction = (move: string): string => words.safety[actionOf(move)?.does ?? 'tell'];

/** What the engine says of a walk: each press, and what is to be seen after it. */
const pressesOf = (player: Player, walk: readonly Step[]): Press[] => {
  const { story } = player;
  player.trail = [];
  return walk.map(({ move, by }): Press => {
    const reply = player.view.replies.find((each) => each.move === move);
    const first =
      reply && by === 'reply'
        ? { text: reply.text, in: 'replies' as const }
        : { text: nameOfAction(move), in: 'safety' as const };
    const asks = by === 'safety' || actionOf(move)?.contact !== undefined;
    player.trail = [...player.trail, move];
    const { replies, offers, ended, moment } = player.view;
    const { tell, report, block } = words.safety;
    return {
      move,
      buttons: [first, ...(asks ? sheetOf(story, move) : [])],
      then: {
        replies: ended ? [] : replies.map(({ text }) => text),
        safety: ended
          ? []
          : [
              ...(offers.tell ? [tell] : []),
              ...(offers.report.length > 0 ? [report] : []),
              ...(offers.block.length > 0 ? [block] : []),
            ],
        shown: newest(player),
        unnamed: ended ? [] : waitingNames(player),
        ...(ended && { ending: moment.heading }),
      },
    };
  });
};

/** Runs in the page: presses, looks until all is as it must be, and says what is not. */
const pressAll = async (presses: Press[]): Promise<string[]> => {
  const bare = (text: string | null): string => (text ?? '').trim().replace(/^“|”$/gu, '');
  const buttonsIn = (where: 'replies' | 'safety' | 'sheet'): HTMLButtonElement[] => {
    const roots = {
      replies: '[role=group][aria-labelledby=question]',
      safety: '.safety',
      sheet: '[role=dialog]',
    };
    return [...document.querySelectorAll<HTMLButtonElement>(`${roots[where]} button`)].filter(
      (button) => !button.closest('[inert]'),
    );
  };
  const moment = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
  const until = async <Value>(look: () => Value | undefined): Promise<Value | undefined> => {
    const end = performance.now() + 5000;
    for (let found = look(); performance.now() < end; found = look()) {
      if (found !== undefined) return found;
      await moment();
    }
    return look();
  };
  const readable = (part: Element | null): string => {
    const copy = part?.cloneNode(true) as Element | undefined;
    for (const picture of copy?.querySelectorAll('img') ?? []) picture.replaceWith(picture.alt);
    return copy?.textContent ?? '';
  };
  const texts = (buttons: HTMLButtonElement[]): string =>
    JSON.stringify(buttons.map((each) => bare(each.textContent)));
  const amiss = ({ then }: Press): string | undefined => {
    const log = document.querySelector('[role=log]');
    if (then.ending !== undefined) {
      const heading = document.querySelector('.ending h2')?.textContent;
      if (heading !== then.ending) return `the ending is ${String(heading)}`;
    } else {
      const replies = texts(buttonsIn('replies'));
      if (replies !== JSON.stringify(then.replies.map(bare))) return `replies ${replies}`;
      const safety = texts(buttonsIn('safety'));
      if (safety !== JSON.stringify(then.safety)) return `safety ${safety}`;
    }
    const there = readable(then.ending === undefined ? log : document.querySelector('article'));
    let from = 0;
    for (const text of then.shown) {
      const at = there.indexOf(text, from);
      if (at < 0) return `"${text}" is not shown`;
      from = at + text.length;
    }
    const named = [...(log?.querySelectorAll('*') ?? [])]
      .filter((each) => each.children.length === 0 && /^(A trick|Tricks) .+ used: /u.test(each.textContent))
      .map((each) => each.textContent);
    const early = then.unnamed.find((name) => named.some((text) => text.includes(name)));
    return early === undefined ? undefined : `"${early}" is named too early`;
  };
  for (const press of presses) {
    for (const { text, in: where } of press.buttons) {
      const button = await until(() =>
        buttonsIn(where).find((each) => bare(each.textContent) === bare(text)),
      );
      if (!button) return [`${press.move}: no button "${text}" in ${where}: ${texts(buttonsIn(where))}`];
      document.querySelector<HTMLInputElement>('[role=dialog] input[type=radio]')?.click();
      button.click();
    }
    await until(() => (amiss(press) === undefined ? true : undefined));
    const found = amiss(press);
    if (found !== undefined) return [`after ${press.move}: ${found}`];
  }
  return [];
};

/** Takes a whole walk inside the page, and says what is not as the engine says it: nothing, if all is well. */
export const playInPage = (player: Player, walk: readonly Step[]): Promise<string[]> =>
  player.page.evaluate(pressAll, pressesOf(player, walk));
