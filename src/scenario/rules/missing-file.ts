import type { Draft, Words } from '../draft.ts';
import { didYouMean } from '../nearest.ts';
import { everyLine } from '../resolve/walk.ts';
import type { DraftRule, Finding } from './rule.ts';

const pictures = (draft: Draft): Words[] => [
  ...[...(draft.front.cast?.values() ?? [])].flatMap(({ picture }) =>
    picture ? [{ text: `${picture.text}.svg`, at: picture.at }] : [],
  ),
  ...everyLine(draft).flatMap(({ line: { picture } }) =>
    picture?.file ? [{ text: picture.file, at: picture.at }] : [],
  ),
];

const check = ({ text, at }: Words, files: readonly string[] | undefined): Finding[] => {
  if (!/^[a-z0-9][a-z0-9-]*\.svg$/.test(text))
    return [
      {
        at,
        what: `"${text}" is not the name of an SVG file beside the story.`,
        cure: 'Write it as "skate-park.svg", in small letters.',
      },
    ];
  if (!files || files.includes(text)) return [];
  const cure = didYouMean(text, files, 'Draw it and put it beside the story.');
  return [{ at, what: `There is no file "${text}" beside the story.`, cure }];
};

export const missingFile: DraftRule = {
  code: 'missing-file',
  says: 'A picture is an SVG file beside the story; a covered one has no file and shows its caption only.',
  bad: 'jojo: ![A skate ramp](https://example.org/ramp.jpg)',
  good: 'jojo: ![A skate ramp]()',
  check: (draft) => pictures(draft).flatMap((picture) => check(picture, draft.files)),
};
