/**
 * A calendar file after RFC 5545. Libraries were looked at: the usual one weighs 24 kB in the browser and folds
 * lines after 75 letters, where the standard counts 75 octets. This is all that two whole days need.
 */

/** One whole day. */
export interface DayEvent {
  /** The same for the same event, so that saving a file twice does not make two of it. */
  uid: string;
  /** YYYY-MM-DD */
  day: string;
  title: string;
  text: string;
  url: string;
}

const lineEnd = '\r\n';
const mostOctets = 75;
const coder = new TextEncoder();
const octets = (text: string): number => coder.encode(text).length;

/** A long line goes on in the next, after a space; no letter is cut in two. */
export function fold(line: string): string {
  const lines: string[] = [];
  let open = '';
  for (const letter of line) {
    if (octets(open + letter) > mostOctets) {
      lines.push(open);
      open = ' ';
    }
    open += letter;
  }
  return [...lines, open].join(lineEnd);
}

/** Signs that mean something in a calendar file. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const compact = (day: string): string => day.replaceAll('-', '');

/** The day after, which is where a whole day ends. */
const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

const eventLines = ({ uid, day, title, text, url }: DayEvent, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escape(uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(day)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
  `SUMMARY:${escape(title)}`,
  `DESCRIPTION:${escape(text)}`,
  `URL:${url}`,
  // A reminder, which keeps nobody from other things that day.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The text of the file. @param now when it is made */
export const calendarFile = (events: readonly DayEvent[], now: Date): string => {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Block Report Tell//Boosters//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => fold(line) + lineEnd).join('');
};
