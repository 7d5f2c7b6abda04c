import type * as Docx from 'docx';
import { plainPiece, type Paragraph, type Piece } from './paragraphs.ts';
import { saveFile } from './save-file.ts';

type Library = typeof Docx;

/** Twentieths of a point, as Word counts: A4 with margins of 2 cm. */
const sheet = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 },
};
/** Half points. */
const sizes: Partial<Record<Paragraph['kind'], number>> = { title: 32, heading: 26 };

/** A blank stands in brackets on yellow, so that nobody posts it unseen. */
const looks = (piece: Piece, kind: Paragraph['kind']): Docx.IRunOptions => {
  const size = sizes[kind];
  const strong = size !== undefined || typeof piece !== 'string';
  return {
    text: plainPiece(piece),
    bold: strong,
    ...(size && { size }),
    ...(typeof piece !== 'string' && 'gap' in piece && { highlight: 'yellow' }),
  };
};

/** The lists of a letter are numbered each from one: Word wants to know which list a step belongs to. */
const listOf = (paragraphs: readonly Paragraph[], index: number): number =>
  paragraphs.slice(0, index).filter(({ kind }, at) => kind === 'step' && paragraphs[at + 1]?.kind !== 'step')
    .length;

const block = (docx: Library, paragraphs: readonly Paragraph[], index: number): Docx.Paragraph => {
  const paragraph = paragraphs[index];
  if (!paragraph) return new docx.Paragraph({});
  const { kind, pieces } = paragraph;
  const { HEADING_1, HEADING_2 } = docx.HeadingLevel;
  return new docx.Paragraph({
    children: pieces.map((piece) => new docx.TextRun(looks(piece, kind))),
    spacing: {
      before: kind === 'heading' ? 200 : 0,
      after: kind === 'line' ? 0 : kind === 'text' ? 140 : 80,
    },
    ...(kind === 'title' && { heading: HEADING_1 }),
    ...(kind === 'heading' && { heading: HEADING_2, keepNext: true }),
    ...(kind === 'point' && { bullet: { level: 0 } }),
    ...(kind === 'step' && {
      numbering: { reference: 'steps', level: 0, instance: listOf(paragraphs, index) },
    }),
  });
};

const fileOf = (docx: Library, title: string, paragraphs: readonly Paragraph[]): Docx.Document =>
  new docx.Document({
    title,
    // Word shows who made a file; that is for the school to say.
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: 'en-GB' } } },
        ...Object.fromEntries(
          ['heading1', 'heading2'].map((name) => [name, { run: { color: '000000', font: 'Arial' } }]),
        ),
      },
    },
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: docx.LevelFormat.DECIMAL,
              text: '%1.',
              style: { paragraph: { indent: { left: 454, hanging: 454 } } },
            },
          ],
        },
      ],
    },
    sections: [
      { properties: { page: sheet }, children: paragraphs.map((_, index) => block(docx, paragraphs, index)) },
    ],
  });

/** A Word file of these paragraphs. The library that writes it is fetched only now: few readers want one. */
export async function wordFile(title: string, paragraphs: readonly Paragraph[]): Promise<Blob> {
  const docx = await import('docx');
  return docx.Packer.toBlob(fileOf(docx, title, paragraphs));
}

/**
 * Makes a Word file on this device and hands it to the browser to save. Nothing is sent.
 * @param name the file's name, without its ending
 */
export async function saveWord(name: string, paragraphs: readonly Paragraph[]): Promise<void> {
  saveFile(`${name}.docx`, await wordFile(name.replaceAll('-', ' '), paragraphs));
}
