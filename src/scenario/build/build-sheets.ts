import { anyApp, anyContact, defaultReport } from '../defaults.ts';
import type { Draft, DraftLine } from '../draft.ts';
import { actionsOf } from '../resolve/links.ts';
import { blockOf, contactsOf, reportOf } from '../resolve/moments.ts';
import type { Place, ReportSheet, WrittenScenario } from '../scenario.ts';
import type { Tables } from '../tables.ts';
import { buildLine, replyText } from './build-line.ts';
import { fillFacts, fillNames } from './fill.ts';

type Sheets = Pick<WrittenScenario, 'report' | 'block'> & {
  places: { report?: Place; block: Record<string, Place> };
};

const only = (names: string[], otherwise: string): string =>
  names.length === 1 ? (names[0] ?? otherwise) : otherwise;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The default sheet, with the names of this story's contact and app. */
const fillReport = (draft: Draft): ReportSheet => {
  const contact = only(
    contactsOf(draft).map(({ id, name }) => name ?? id),
    anyContact,
  );
  const app = only(
    [...(draft.front.apps?.values() ?? [])].map(({ text }) => text),
    anyApp,
  );
  const sentences = (text: string) => fillNames(text, { contact, app }).replace(/(?<=[.?] )\S/g, capital);
  return {
    ...defaultReport,
    question: sentences(defaultReport.question),
    after: defaultReport.after.map(sentences),
  };
};

const buildReport = (draft: Draft, tables: Tables): ReportSheet => {
  const sheet = reportOf(draft);
  if (!sheet) return fillReport(draft);
  const words = (lines: DraftLine[]) => lines.map(({ text }) => fillFacts(text, tables));
  return {
    question: words(sheet.lines).join(' '),
    reasons: sheet.reasons.map(({ text, marks: [mark] }) => ({
      text: fillFacts(text, tables),
      ...(mark ? { trick: mark.text } : {}),
    })),
    after: words(sheet.after),
  };
};

const buildBlock = (draft: Draft, contact: string, tables: Tables) => {
  const sheet = blockOf(draft, contact);
  const [reply] = sheet?.replies ?? [];
  if (!sheet || !reply) throw new Error(`Rules let a story through that has no Block for ${contact}`);
  return {
    text: sheet.lines.map(({ text }) => fillFacts(text, tables)),
    button: replyText(reply.text, tables),
    to: reply.target,
    feedback: reply.feedback.map((line) => buildLine(line, tables)),
  };
};

/** What stands under `## Report` and `## Block`, for each contact. */
export const buildSheets = (draft: Draft, tables: Tables): Sheets => {
  const contacts = actionsOf(draft).includes('block') ? contactsOf(draft).map(({ id }) => id) : [];
  const places = contacts.flatMap((id): [string, Place][] => {
    const at = blockOf(draft, id)?.at;
    return at ? [[id, at]] : [];
  });
  const report = reportOf(draft)?.at;
  return {
    ...(contacts.length > 0 && { report: buildReport(draft, tables) }),
    block: Object.fromEntries(contacts.map((id) => [id, buildBlock(draft, id, tables)])),
    places: { ...(report && { report }), block: Object.fromEntries(places) },
  };
};
