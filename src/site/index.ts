/** What pages need besides components: links, drawn faces, shared tables, the paper story, the game's pack. */
export { drawFace, faces } from './draw-face.ts';
export { link } from './link.ts';
export { packFor } from './pack.ts';
export { heroOf, layOut } from './paper.ts';
export { tables } from './tables.ts';
