import type { APIRoute, GetStaticPaths } from 'astro';
import { moods, type Mood } from '#src/scenario/index.ts';
import { bustMoods, drawFace, faces } from '#src/site/index.ts';

export const getStaticPaths = (() =>
  Object.keys(faces).flatMap((id) => [
    ...moods.map((mood) => ({ params: { face: `${id}-${mood}` }, props: { id, mood, cut: 'round' } })),
    ...bustMoods.map((mood) => ({
      params: { face: `${id}-${mood}-bust` },
      props: { id, mood, cut: 'bust' },
    })),
  ])) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; mood: Mood; cut: 'round' | 'bust' }> = ({ props }) =>
  new Response(drawFace(props.id, props.mood, props.cut), { headers: { 'Content-Type': 'image/svg+xml' } });
