import { Avatar, Style } from '@dicebear/core';
import definition from '@dicebear/styles/avataaars.json' with { type: 'json' };
import { z } from 'astro/zod';
import { parse } from 'yaml';
import table from '#lessons/faces.yaml?raw';
import type { Mood } from '#src/scenario/index.ts';
import { smallerSvg } from './smaller-svg.ts';

const style = new Style(definition);
const parts = definition.components;
const colour = z
  .string()
  .regex(/^[0-9a-f]{6}$/, 'A colour is six signs of 0-9 and a-f, in quotes if all are figures.');

function partOf<Name extends string>(variants: Record<Name, unknown>) {
  return z.enum(Object.keys(variants) as [Name, ...Name[]]);
}

const face = z.strictObject({
  /** A child is drawn smaller than a grown-up. */
  age: z.enum(['child', 'adult']),
  skin: colour,
  top: partOf(parts.top.variants),
  /** Colour of the hair, and of a beard. */
  hair: colour.optional(),
  /** Colour of a headscarf, a turban or a hair band. */
  hat: colour.optional(),
  beard: partOf(parts.facialHair.variants).optional(),
  glasses: partOf(parts.accessories.variants).optional(),
  glass: colour.optional(),
  clothes: partOf(parts.clothes.variants),
  cloth: colour,
  graphic: partOf(parts.clothesGraphic.variants).optional(),
});
export type Face = z.infer<typeof face>;

/** Every face by its id. */
export const faces: Record<string, Face> = z.record(z.string(), face).parse(parse(table));

/** How a mood looks: eyebrows, eyes and mouth, by avataaars' names. */
const looks = {
  happy: { eyebrows: 'defaultNatural', eyes: 'happy', mouth: 'smile' },
  calm: { eyebrows: 'defaultNatural', eyes: 'default', mouth: 'twinkle' },
  unsure: { eyebrows: 'upDownNatural', eyes: 'side', mouth: 'serious' },
  worried: { eyebrows: 'sadConcernedNatural', eyes: 'default', mouth: 'sad' },
  relieved: { eyebrows: 'defaultNatural', eyes: 'closed', mouth: 'twinkle' },
} as const satisfies Record<Mood, { eyebrows: string; eyes: string; mouth: string }>;

/**
 * Draws a face as an SVG of about 2 kB (gzip).
 * @param cut `round` on a warm disc, or `bust` without one, to stand in a picture.
 */
export function drawFace(id: string, mood: Mood, cut: 'round' | 'bust' = 'round'): string {
  const face = faces[id];
  if (!face) throw new Error(`No face is called "${id}". Faces are listed in lessons/faces.yaml.`);
  const look = looks[mood];
  const avatar = new Avatar(style, {
    seed: id,
    ...(cut === 'round' && { backgroundColor: 'f4e4c4', borderRadius: 50, ...size[face.age] }),
    skinColor: face.skin,
    topVariant: face.top,
    hairColor: face.hair ?? '4a312c',
    hatColor: face.hat ?? '929598',
    facialHairProbability: face.beard ? 100 : 0,
    facialHairVariant: face.beard ?? 'beardLight',
    facialHairColor: face.hair ?? '4a312c',
    accessoriesProbability: face.glasses ? 100 : 0,
    accessoriesVariant: face.glasses ?? 'round',
    accessoriesColor: face.glass ?? '262e33',
    clothesVariant: face.clothes,
    clothesColor: face.cloth,
    clothesGraphicVariant: face.graphic ?? 'bear',
    eyebrowsVariant: look.eyebrows,
    eyesVariant: look.eyes,
    mouthVariant: look.mouth,
  });
  return smallerSvg(avatar.toString(), cut === 'bust' ? `${id}-${mood}` : undefined);
}

const size = {
  child: { scale: 0.9, translateY: 5 },
  adult: { scale: 1, translateY: 0 },
};
