import type { Board } from './board.svelte.ts';

/** B alone is the second reply. */
const actions: Record<string, string> = { t: 'tell', r: 'report' };
const forward = ['ArrowRight', 'PageDown'];
const backward = ['ArrowLeft', 'PageUp'];

/** In a field or a list the keys belong to it. */
const isTyped = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type="checkbox"]), select, textarea') !== null;

/** Fills the screen with the board; Esc, the browser's own key, gives the window back. */
export const fillScreen = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Refused, or not there: the lesson goes on in the window.
  }
};

const shifted = (key: string, board: Board): boolean => {
  if (key === 'f') void fillScreen();
  else if (key === 'n') board.openNotes();
  else if (key === 'b' && board.letterKeys) board.take('block');
  else return false;
  return true;
};

const letter = (key: string, board: Board): boolean => {
  if (!board.letterKeys) return false;
  if (key === 'p' || key === '.') board.togglePause();
  else if (key in actions) board.take(actions[key] ?? '');
  else if (/^[a-h]$/u.test(key)) board.take(key.toUpperCase());
  else return false;
  return true;
};

/** What a key does on the board: a presenter's remote sends arrows or pages. Space and Enter stay the control's own. */
export const keyDoes = (event: KeyboardEvent, board: Board): void => {
  const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
  if (ctrlKey || altKey || metaKey || isTyped(target) || document.querySelector('dialog[open]')) return;
  const small = key.toLowerCase();
  if (!board.begun && !shiftKey) return;
  if (forward.includes(key)) board.next();
  else if (backward.includes(key)) board.back();
  else if (key === 'Escape' && board.open) board.open = undefined;
  else if (shiftKey ? !shifted(small, board) : !letter(small, board)) return;
  event.preventDefault();
};
