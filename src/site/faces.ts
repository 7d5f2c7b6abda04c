import type { Mood } from '#src/scenario/index.ts';
import { link } from './link.ts';

/** The address of a face, as it looks in that mood. Faces are listed in `lessons/faces.yaml`. */
export function faceUrl(face: string, mood: Mood = 'calm'): string {
  return link(`/faces/${face}-${mood}.svg`);
}

/** Moods in which people stand in a picture, without a disc behind them. */
export const bustMoods = ['unsure', 'calm'] as const satisfies Mood[];

/** The address of a face to stand in a picture. */
export function bustUrl(face: string, mood: (typeof bustMoods)[number]): string {
  return link(`/faces/${face}-${mood}-bust.svg`);
}
