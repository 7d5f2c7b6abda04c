/** What pages need besides components: links, drawn faces, who the hero is, the lessons in order. */
export { drawFace, faces } from './draw-face.ts';
export { bustMoods } from './faces.ts';
export { boardPaths, boosterPaths } from './lesson-paths.ts';
export { link } from './link.ts';
export { heroOf } from './paper.ts';
export { agesWithout, unitsTaught } from './taught.ts';
export { contact } from './about/contact.ts';
