import { groupsOf, plainPiece, type Paragraph, type Piece } from './paragraphs.ts';

const tags = { title: 'h3', heading: 'h4', text: 'p', line: 'p', step: 'li', point: 'li' } as const;

const pieceNode = (piece: Piece): Node | string => {
  if (typeof piece === 'string') return piece;
  const node = document.createElement('gap' in piece ? 'mark' : 'strong');
  node.textContent = plainPiece(piece);
  return node;
};

const paragraphNode = ({ kind, pieces }: Paragraph): HTMLElement => {
  const node = document.createElement(tags[kind]);
  if (kind === 'line') node.className = 'line';
  node.append(...pieces.map(pieceNode));
  return node;
};

/** Puts paragraphs into a sheet in place of what it shows: the same elements as `Paragraphs.astro` draws. */
export const paintParagraphs = (sheet: Element, paragraphs: readonly Paragraph[]): void => {
  const nodes = groupsOf(paragraphs).flatMap((group) => {
    const items = group.map(paragraphNode);
    const kind = group[0]?.kind;
    if (kind !== 'step' && kind !== 'point') return items;
    const list = document.createElement(kind === 'step' ? 'ol' : 'ul');
    list.append(...items);
    return [list];
  });
  sheet.replaceChildren(...nodes);
};
