import { paintParagraphs } from '../paint-paragraphs.ts';
import { plainText, type Paragraph } from '../paragraphs.ts';
import { asks, letter, noteToSchools, textMessage, type Ask, type Fields, type Numbers } from './letter.ts';
import { mayGiveAway } from './never.ts';

const isAsk = (value: unknown): value is Ask => typeof value === 'string' && Object.hasOwn(asks, value);

/** What stands in the form now. */
function fieldsOf(form: HTMLFormElement): Fields {
  const data = new FormData(form);
  const typed = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    agreedWith: typed('agreedWith'),
    agreedWhen: typed('agreedWhen'),
    policeTold: data.has('policeTold'),
    asked: data.getAll('asked').filter(isAsk),
    school: typed('school'),
    date: typed('date'),
    police: typed('police'),
    care: typed('care'),
    lead: typed('lead'),
    leadReach: typed('leadReach'),
    outOfHours: typed('outOfHours'),
  };
}

const sheets = { letter, note: noteToSchools } as const;
/** Names of the printed page and of the Word file: they name no child and no worry. */
const titles: Record<string, string> = {
  letter: 'letter-to-families',
  note: 'note-to-safeguarding-leads',
  lists: 'school-lists',
};

/** Prints one part of the page: print styles hide whatever is not asked for. */
function print(of: string): void {
  const root = document.documentElement;
  const title = document.title;
  root.dataset.printing = of;
  document.title = titles[of] ?? title;
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset.printing;
      document.title = title;
    },
    { once: true },
  );
  globalThis.print();
}

/** Copies, or where a browser forbids it marks the words, ready for the keys that copy. */
async function copy(text: string, sheet: Element): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied. Paste it where you need it.';
  } catch {
    getSelection()?.selectAllChildren(sheet);
    return 'It is marked now: press Ctrl and C (on a Mac, Cmd and C) to copy it.';
  }
}

async function saveAsWord(of: string, paragraphs: Paragraph[]): Promise<string> {
  try {
    const { saveWord } = await import('../word-file.ts');
    await saveWord(titles[of] ?? of, paragraphs);
    return 'Saved. Look in your downloads.';
  } catch {
    return 'The Word file could not be made here. Copy the text instead, and paste it into Word.';
  }
}

function wire(form: HTMLFormElement): void {
  const numbers = JSON.parse(form.dataset.numbers ?? '{}') as Numbers;
  const paragraphs = (of: string): Paragraph[] =>
    (of === 'note' ? sheets.note : sheets.letter)(fieldsOf(form), numbers);

  const show = (): void => {
    for (const of of Object.keys(sheets)) {
      const sheet = document.getElementById(`sheet-${of}`);
      if (sheet) paintParagraphs(sheet, paragraphs(of));
    }
    const message = textMessage(fieldsOf(form), numbers);
    document.getElementById('sheet-text')?.replaceChildren(message);
    document.getElementById('text-count')?.replaceChildren(String(message.length));
    for (const place of form.querySelectorAll<HTMLElement>('[data-asks]')) {
      const typed = new FormData(form).get(place.dataset.asks ?? '');
      const asks = (typeof typed === 'string' ? mayGiveAway(typed) : undefined) ?? '';
      // Said once, not at every letter.
      if (place.textContent !== asks) place.textContent = asks;
    }
  };

  const does = async (act: string, of: string): Promise<string> => {
    const sheet = document.getElementById(`sheet-${of}`);
    if (act === 'print') print(of);
    else if (act === 'word') return saveAsWord(of, paragraphs(of));
    else if (sheet) return copy(of === 'text' ? sheet.textContent : plainText(paragraphs(of)), sheet);
    return '';
  };

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-does]') : null;
    const of = button?.dataset.of;
    if (!button || !of) return;
    const said = document.querySelector(`[data-said="${of}"]`);
    said?.replaceChildren();
    void does(button.dataset.does ?? '', of).then((says) => said?.replaceChildren(says));
  });
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(show));
  show();
}

const form = document.querySelector<HTMLFormElement>('#letter-form');
if (form) wire(form);
