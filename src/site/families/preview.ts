import '../plan/print-one.ts';
import { ownLines, sentence, tooManyWords } from './agreement.ts';

/** The lines of one group that a family wants: those that are ticked, and what it typed itself. */
function chosenIn(group: Element): string[] {
  const ticked = [...group.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => {
    const line = box.closest('li');
    return sentence(line?.querySelector('label')?.textContent ?? '', line?.querySelector('select')?.value);
  });
  return [...ticked, ...ownLines(group.querySelector('textarea')?.value ?? '')];
}

/** Makes the sheet show what the form says. */
function show(form: HTMLFormElement): void {
  for (const group of form.querySelectorAll<HTMLElement>('[data-group]')) {
    const part = document.querySelector<HTMLElement>(`[data-part="${group.dataset.group ?? ''}"]`);
    const lines = chosenIn(group);
    part?.toggleAttribute('hidden', lines.length === 0);
    part
      ?.querySelector('ul')
      ?.replaceChildren(
        ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
      );
  }
  const said = form.querySelector('[data-said]');
  const says = tooManyWords(form.querySelector('textarea')?.value ?? '');
  // Said once, not at every letter.
  if (said && said.textContent !== says) said.textContent = says;
}

const form = document.querySelector<HTMLFormElement>('#agreement-form');
if (form) {
  form.addEventListener('input', () => show(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  // What is left is known once the reset is done.
  form.addEventListener('reset', () => requestAnimationFrame(() => show(form)));
  // A page that comes back from the browser's memory brings its form along.
  addEventListener('pageshow', () => show(form));
  show(form);
}
