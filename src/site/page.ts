import { leave } from '#src/progress/index.ts';
import { wireReading } from './reading-dialog.ts';

/** The sheet that a press or a form asks for by `data-open`; the game draws such buttons later on. */
function sheetFor(event: Event): HTMLDialogElement | undefined {
  const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-open]') : null;
  // A button in a form speaks through the form.
  if (!opener || opener instanceof HTMLFormElement !== (event.type === 'submit')) return undefined;
  const sheet = document.getElementById(opener.dataset.open ?? '');
  return sheet instanceof HTMLDialogElement ? sheet : undefined;
}

function wireSheets(): void {
  for (const kind of ['click', 'submit']) {
    document.addEventListener(kind, (event) => {
      const sheet = sheetFor(event);
      if (!sheet) return;
      event.preventDefault();
      if (!sheet.open) sheet.showModal();
    });
  }
  // A tap beside the sheet closes it, as children expect.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLDialogElement) target.close();
  });
}

/** "Leave this page": forgets everything, and puts the times tables in this page's place in the history. */
function wireLeave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-leave]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      leave();
      location.replace(form.action);
    });
  }
}

wireLeave();
wireSheets();
wireReading();
