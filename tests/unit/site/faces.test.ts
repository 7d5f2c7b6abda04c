import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { moods } from '#src/scenario/index.ts';
import { drawFace, faces } from '#src/site/draw-face.ts';
import { faceUrl } from '#src/site/faces.ts';

const drawn = Object.keys(faces).flatMap((face) =>
  moods.map((mood) => ({ face, mood, svg: drawFace(face, mood) })),
);

test('every person of the first story has a face', () => {
  expect(Object.keys(faces)).toEqual(
    expect.arrayContaining(['ash', 'kit', 'dev', 'amina', 'mum', 'gran', 'bello', 'cole', 'joss']),
  );
});

describe('each face in each mood', () => {
  test('holds nothing that the policy of the pages would refuse', () => {
    const refused = drawn.filter(({ svg }) =>
      /\sstyle=|<script|<style|https?:\/\/(?!www\.w3\.org)/.test(svg),
    );
    expect(refused.map(({ face, mood }) => `${face}-${mood}`)).toEqual([]);
  });

  test('weighs under 2.1 kB when packed', () => {
    const heavy = drawn.filter(({ svg }) => gzipSync(svg).length > 2100);
    expect(heavy.map(({ face, mood }) => `${face}-${mood}`)).toEqual([]);
  });

  test('looks different from the same face in another mood', () => {
    expect(new Set(drawn.map(({ svg }) => svg)).size).toBe(drawn.length);
  });
});

test('a bust stands in a picture, without the disc', () => {
  expect(drawFace('ash', 'calm', 'bust')).not.toContain('#f4e4c4');
});

test('a face that is not in the list is named in the error', () => {
  expect(() => drawFace('asch', 'calm')).toThrow('No face is called "asch"');
});

test('the address of a face is that of its file', () => {
  expect(faceUrl('ash', 'worried')).toBe('/faces/ash-worried.svg');
  expect(faceUrl('gran')).toBe('/faces/gran-calm.svg');
});
