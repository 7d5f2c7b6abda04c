/**
 * How the game is laid out: `wide` stands beside a panel, `phone` fills the screen, `low` flows because fixed
 * parts would leave no room to read.
 */
export type Shape = 'wide' | 'phone' | 'low';

/** The usual size of a word's rem, in pixels. */
const usual = 16;

/**
 * The shape for a window, judged in the reader's own rem: large words need more of it.
 * @param width pixels
 * @param height pixels
 * @param rem pixels of one rem
 */
export const shapeFor = (width: number, height: number, rem: number): Shape => {
  const rows = height / rem;
  if (rows < 37.5) return 'low';
  if (width / rem >= 60) return 'wide';
  return rem > usual && rows < 50 ? 'low' : 'phone';
};

/** Keeps the shape of this window on `<html>`, for styles. Returns what ends it. */
export const watchShape = (): (() => void) => {
  const root = document.documentElement;
  const judge = (): void => {
    const rem = Number.parseFloat(getComputedStyle(root).fontSize);
    root.dataset.shape = shapeFor(innerWidth, innerHeight, rem);
  };
  judge();
  addEventListener('resize', judge);
  document.addEventListener('brt:reading', judge);
  return () => {
    removeEventListener('resize', judge);
    document.removeEventListener('brt:reading', judge);
    delete root.dataset.shape;
  };
};
