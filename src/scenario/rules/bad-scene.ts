import { parseScene } from '../resolve/scenes.ts';
import type { DraftRule } from './rule.ts';

export const badScene: DraftRule = {
  code: 'bad-scene',
  says: 'A scene is "### App · who · time" for a chat, or "### Place · time" for face to face.',
  bad: '## Chatting\n\n### Picnok · jojo · 6 pm\n\njojo: hi\n\n- [Go to find someone](#tell)',
  good: '## Chatting\n\n### Picnook · jojo · 6 pm\n\njojo: hi\n\n- [Go to find someone](#tell)',
  check: ({ moments, front }) =>
    moments.flatMap(({ scenes }) =>
      scenes.flatMap(({ text, at }, index) => {
        if (index > 0)
          return [{ at, what: 'This moment has a second scene.', cure: 'Make a moment of its own for it.' }];
        const { mistake } = parseScene(text, front);
        return mistake ? [{ at, ...mistake }] : [];
      }),
    ),
};
