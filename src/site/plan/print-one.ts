/** A button `data-print="slips"` prints that one paper of the page; print styles leave out the others. */
const papers = (): NodeListOf<HTMLElement> => document.querySelectorAll('[data-paper]');

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-print]') : null;
  if (!button) return;
  const wanted = button.dataset.print;
  for (const paper of papers()) paper.toggleAttribute('data-off', paper.dataset.paper !== wanted);
  print();
});

// The browser's own "Print" prints everything.
addEventListener('afterprint', () => {
  for (const paper of papers()) paper.removeAttribute('data-off');
});
