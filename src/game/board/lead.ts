import { boardWords } from '#src/words-board.ts';

/** The control that leads on in an open sheet, and what it says. */
export interface Lead {
  words: string;
  run: () => void;
}

/**
 * What "next" presses in the sheet that lies open: the same control that the class would tap, so that all see
 * what happens. A report has a reason first.
 */
export const leadIn = (stage: Element): Lead | undefined => {
  const press = (control: HTMLElement, words: string): Lead => ({
    words,
    run: () => {
      control.click();
    },
  });
  const reasons = [...stage.querySelectorAll<HTMLInputElement>('.sheet input[type="radio"]')];
  const [first] = reasons;
  if (first && !reasons.some(({ checked }) => checked)) return press(first, boardWords.reason);
  const button = stage.querySelector<HTMLElement>('.sheet .acts button');
  return button ? press(button, button.textContent.trim()) : undefined;
};
