import { expect } from '@playwright/test';
import type { Entry, MetTrick } from '#src/dialogue/index.ts';
import { isSameThread } from '#src/game/thread.ts';
import type { Line } from '#src/scenario/index.ts';
import { listed, words } from '#src/words.ts';
import type { Player } from './player.ts';
import { nameOfTrick } from './stories.ts';

const shownOf = (line: Line): string => line.picture?.shows ?? line.text;

/** "A trick jojo used: …" */
const naming = (tricks: MetTrick[], player: Player): string[] => {
  const names = [...new Set(tricks.map(({ trick }) => nameOfTrick(trick)))];
  const who = player.firstName(tricks[0]?.from);
  const text = names.length > 1 ? words.chat.tricks : words.chat.trick;
  return names.slice(0, 1).map((trick) => player.say(text, { who, trick, tricks: listed(names) }));
};

const textsOf = (entry: Entry, player: Player): string[] => {
  if (entry.kind === 'line') return [shownOf(entry.line)];
  if (entry.kind === 'reply') return [entry.reply.text];
  if (entry.kind === 'feedback') {
    const named = naming(entry.tricks, player);
    // Told in another scene, what was said is quoted under the trick's name; in its own it comes first, in bubbles.
    if (!isSameThread(entry.scene, player.view.scene)) return [...named, ...entry.lines.map(shownOf)];
    const [said, told] = [true, false].map((from) => entry.lines.filter((line) => !!line.from === from));
    return [...said!.map(shownOf), ...named, ...told!.map(shownOf)];
  }
  const text = entry.does === 'report' ? words.chat.reported : words.chat.blocked;
  return [player.say(text, { contact: player.nameOf(entry.contact) })];
};

/**
 * What the last move brought, oldest first. Feedback comes along into the next scene, and what was done stays in
 * its own; the screen after the story shows only its last moment again.
 */
export const newest = (player: Player): string[] => {
  const { transcript, ended, moment, scene } = player.view;
  return transcript
    .filter(({ move }) => move === player.trail.length - 1)
    .filter((entry) => entry.kind === 'feedback' || isSameThread(entry.scene, scene))
    .filter((entry) => !ended || (entry.kind === 'line' && entry.moment === moment.id))
    .flatMap((entry) => textsOf(entry, player));
};

/** Names of tricks that are in sight and not answered yet: not to be named. */
export const waitingNames = (player: Player): string[] => {
  const { moment, tricks } = player.view;
  const met = new Set(tricks.map(({ trick }) => nameOfTrick(trick)));
  return moment.lines.flatMap((line) => line.tricks.map(nameOfTrick)).filter((name) => !met.has(name));
};

/** All that can be read there, pictures in words. */
const readable = (part: Element): string => {
  const copy = part.cloneNode(true) as Element;
  for (const picture of copy.querySelectorAll('img')) picture.replaceWith(picture.alt);
  return copy.textContent;
};

/** Holds the chat to the engine: what the last move brought is there to read, in its order. */
export const expectShown = async (player: Player): Promise<void> => {
  const where = player.view.ended ? player.page.getByRole('article') : player.log;
  const missing = async (): Promise<string[]> => {
    const there = await where.evaluate(readable);
    let from = 0;
    return newest(player).filter((text) => {
      const at = there.indexOf(text, from);
      if (at >= 0) from = at + text.length;
      return at < 0;
    });
  };
  await expect.poll(missing, { message: `not shown after ${player.trail.join(', ')}` }).toEqual([]);
};
