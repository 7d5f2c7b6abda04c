import type { Mood } from '#src/scenario/index.ts';
import { link } from './link.ts';

/** The address of a face, as it looks in that mood. Faces are listed in `lessons/faces.yaml`. */
export function faceUrl(face: string, mood: Mood = 'calm'): string {
  return link(`/faces/${face}-${mood}.svg`);
}
