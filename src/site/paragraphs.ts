/** A place that nobody has filled in yet: shown as a blank that says what belongs there. */
export interface Gap {
  gap: string;
}

export interface Strong {
  strong: string;
}

export type Piece = string | Gap | Strong;

/** One paragraph of a letter: the same data makes the preview, the print, the copy and the Word file. */
export interface Paragraph {
  /** A `line` stands close to the next, as in an address; steps are numbered, points are not. */
  kind: 'title' | 'heading' | 'text' | 'line' | 'step' | 'point';
  pieces: Piece[];
}

/** What was typed, or a marked blank. */
export const orGap = (typed: string, gap: string): Piece => typed.trim() || { gap };

/** The words of one piece; a blank stands in square brackets. */
export const plainPiece = (piece: Piece): string => {
  if (typeof piece === 'string') return piece;
  return 'gap' in piece ? `[${piece.gap}]` : piece.strong;
};

const isList = ({ kind }: Paragraph): boolean => kind === 'step' || kind === 'point';

/** Neighbours of one list stand together; everything else stands alone. */
export const groupsOf = (paragraphs: readonly Paragraph[]): Paragraph[][] => {
  const groups: Paragraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = groups.at(-1);
    if (last && isList(paragraph) && last[0]?.kind === paragraph.kind) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
};

const plainLine = ({ kind, pieces }: Paragraph, index: number): string => {
  const words = pieces.map(plainPiece).join('');
  if (kind === 'step') return `${index + 1}. ${words}`;
  return kind === 'point' ? `- ${words}` : words;
};

/** All of it as plain text, for an e-mail. */
export const plainText = (paragraphs: readonly Paragraph[]): string =>
  groupsOf(paragraphs)
    .map((group) => group.map(plainLine).join('\n') + (group[0]?.kind === 'line' ? '\n' : '\n\n'))
    .join('')
    .trim();
