/** What keys can do, on the board itself or from its notes. */
export interface Keyed {
  begun: boolean;
  letterKeys: boolean;
  next: () => void;
  back: () => void;
  togglePause: () => void;
  take: (id: string) => void;
  /** Only on the board. */
  showNotes?: () => void;
  /** Shuts what lies over the board, if anything does. */
  shut?: () => boolean;
}

/** B alone is the second reply. */
const actions: Record<string, string> = { t: 'tell', r: 'report' };
const forward = ['ArrowRight', 'PageDown'];
const backward = ['ArrowLeft', 'PageUp'];

/** In a field or a list the keys belong to it. */
const isTyped = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.matches('input[type="radio"]')) return key.startsWith('Arrow');
  return target.closest('input:not([type="checkbox"]), select, textarea') !== null;
};

/** Fills the screen with the board; Esc, the browser's own key, gives the window back. */
export const fillScreen = async (): Promise<void> => {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    // Refused, or not there: the lesson goes on in the window.
  }
};

const shifted = (key: string, board: Keyed): boolean => {
  if (key === 'f') void fillScreen();
  else if (key === 'n' && board.showNotes) board.showNotes();
  else if (key === 'b' && board.letterKeys) board.take('block');
  else return false;
  return true;
};

const letter = (key: string, board: Keyed): boolean => {
  if (!board.letterKeys) return false;
  if (key === 'p' || key === '.') board.togglePause();
  else if (key in actions) board.take(actions[key] ?? '');
  else if (/^[a-h]$/u.test(key)) board.take(key.toUpperCase());
  else return false;
  return true;
};

/** What a key does on the board: a presenter's remote sends arrows or pages. Space and Enter stay the control's own. */
export const keyDoes = (event: KeyboardEvent, board: Keyed): void => {
  const { key, ctrlKey, altKey, metaKey, shiftKey, target } = event;
  if (ctrlKey || altKey || metaKey || isTyped(target, key) || document.querySelector('dialog[open]')) return;
  const small = key.toLowerCase();
  if (!board.begun && !shiftKey) return;
  if (forward.includes(key)) board.next();
  else if (backward.includes(key)) board.back();
  else if (key === 'Escape') {
    if (!board.shut?.()) return;
  } else if (shiftKey ? !shifted(small, board) : !letter(small, board)) return;
  event.preventDefault();
};
