/** What pages need besides components: links, drawn faces, who the hero is. */
export { drawFace, faces } from './draw-face.ts';
export { link } from './link.ts';
export { heroOf } from './paper.ts';
