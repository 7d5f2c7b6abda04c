import type { APIRoute, GetStaticPaths } from 'astro';
import { moods, type Mood } from '#src/scenario/index.ts';
import { drawFace, faces } from '#src/site/index.ts';

export const getStaticPaths = (() =>
  Object.keys(faces).flatMap((id) =>
    moods.map((mood) => ({ params: { face: `${id}-${mood}` }, props: { id, mood } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: string; mood: Mood }> = ({ props }) =>
  new Response(drawFace(props.id, props.mood), { headers: { 'Content-Type': 'image/svg+xml' } });
