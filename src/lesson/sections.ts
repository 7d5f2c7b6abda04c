/** The headings below the front matter of `lesson.md`, in this order, each with the name that code uses. */
export const sectionHeadings = {
  safeguarding: 'Safeguarding note',
  families: 'Note to families',
  support: 'Support',
  stretch: 'Stretch',
  send: 'SEND',
  eal: 'EAL',
  noDevice: 'Without a device',
  assessment: 'Assessment',
} as const;
export type SectionName = keyof typeof sectionHeadings;

/** A paragraph, or a list of plain lines. */
export type Block = { text: string; items?: undefined } | { items: string[]; text?: undefined };
