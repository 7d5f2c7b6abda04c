import { didYouMean } from '../nearest.ts';
import type { DraftRule } from './rule.ts';

export const unknownFace: DraftRule = {
  code: 'unknown-face',
  says: 'A face is one of those drawn in lessons/faces.yaml.',
  bad: '---\ncast:\n  ash: { name: Ash, role: hero, face: asj }\n  jojo: { name: Jojo, role: contact }\n  kit: { name: Kit, role: friend }\n  gran: { name: Gran, role: helper }\n  bello: { name: Mrs Bello, role: helper }\n---',
  good: '---\ncast:\n  ash: { name: Ash, role: hero, face: ash }\n  jojo: { name: Jojo, role: contact }\n  kit: { name: Kit, role: friend }\n  gran: { name: Gran, role: helper }\n  bello: { name: Mrs Bello, role: helper }\n---',
  check: ({ front }, { faces }) =>
    [...(front.cast?.values() ?? [])].flatMap(({ face }) => {
      // Without a table of faces nothing can be said about them.
      if (!face || !faces.length || faces.includes(face.text)) return [];
      const cure = didYouMean(face.text, faces, 'Choose one of lessons/faces.yaml, or leave it out.');
      return [{ at: face.at, what: `No face is called "${face.text}".`, cure }];
    }),
};
