/** What pages need besides components: links, drawn faces, who the hero is, the lessons in order. */
export { boosterPaths } from './booster-paths.ts';
export { drawFace, faces } from './draw-face.ts';
export { bustMoods } from './faces.ts';
export { link } from './link.ts';
export { heroOf } from './paper.ts';
export { agesWithout, unitsTaught } from './taught.ts';
