import type { DraftMoment } from '../draft.ts';
import type { Finding } from './rule.ts';

/** What stands on no sheet: a scene, a talking point, somebody's message. */
export const sheetExtras = ({ scenes, talk, lines, after }: DraftMoment, name: string): Finding[] => {
  const [scene] = scenes;
  const said = [...lines, ...after].find(({ speaker }) => speaker !== undefined);
  return [
    ...(scene
      ? [
          {
            at: scene.at,
            what: `${name} has a scene.`,
            cure: 'Delete it: a sheet lies over the scene one is in.',
          },
        ]
      : []),
    ...(talk
      ? [
          {
            at: talk.at,
            what: `${name} has a talking point.`,
            cure: 'Move it to the moment before or after.',
          },
        ]
      : []),
    ...(said
      ? [{ at: said.at, what: `Somebody speaks in ${name}.`, cure: 'Write plain paragraphs without "id:".' }]
      : []),
  ];
};
