import { plainText, type Paragraph, type Piece } from '../paragraphs.ts';

const kinds: Record<string, Paragraph['kind']> = { H3: 'title', H4: 'heading', P: 'text', LI: 'point' };

const pieceOf = (node: ChildNode): Piece => {
  const words = node.textContent ?? '';
  return node instanceof HTMLElement && node.tagName === 'MARK' ? { gap: words.slice(1, -1) } : words;
};

/** The paragraphs of a sheet, read back from the page: they need not be sent twice. */
const paragraphsOf = (sheet: Element): Paragraph[] =>
  [...sheet.querySelectorAll('h3, h4, p, li')].map((block) => ({
    kind: kinds[block.tagName] ?? 'text',
    pieces: [...block.childNodes].map(pieceOf),
  }));

/** Copies, or where a browser forbids it marks the words, ready for the keys that copy. */
async function copy(sheet: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(plainText(paragraphsOf(sheet)));
    return 'Copied. Paste it where you need it.';
  } catch {
    getSelection()?.selectAllChildren(sheet);
    return 'It is marked now: press Ctrl and C (on a Mac, Cmd and C) to copy it.';
  }
}

async function saveAsWord(sheet: Element): Promise<string> {
  try {
    const { saveWord } = await import('../word-file.ts');
    await saveWord('note-to-families', paragraphsOf(sheet));
    return 'Saved. Look in your downloads.';
  } catch {
    return 'The Word file could not be made here. Copy the text instead, and paste it into Word.';
  }
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-does]') : null;
  const sheet = document.getElementById(button?.dataset.of ?? '');
  const said = document.querySelector(`[data-said="${button?.dataset.of ?? ''}"]`);
  if (!button || !sheet) return;
  said?.replaceChildren();
  const done = button.dataset.does === 'word' ? saveAsWord(sheet) : copy(sheet);
  void done.then((says) => said?.replaceChildren(says));
});
