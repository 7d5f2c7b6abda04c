import { saveFile } from '../save-file.ts';
import { boosterDay, dayWords, type Delay } from './booster-days.ts';
import type { DayEvent } from './calendar-file.ts';

interface Booster extends Delay {
  booster: string;
  title: string;
  board: string;
  play: string;
}

const whole = (address: string): string => new URL(address, location.href).href;

/** The boosters of a lesson taught on a day, as events; none where that is no day. */
function eventsOf({ dataset }: HTMLFormElement, taught: string): DayEvent[] {
  const { lesson = '', title = '', boosters = '[]' } = dataset;
  return (JSON.parse(boosters) as Booster[]).flatMap((booster) => {
    const day = boosterDay(taught, booster);
    if (day === undefined) return [];
    const url = whole(booster.board);
    return {
      uid: `${lesson}-${booster.booster}-${taught}@block-report-tell`,
      day,
      title: `Booster: ${booster.title}`,
      text: `Ten minutes that bring back “${title}”.\nOn the board: ${url}\nOne device: ${whole(booster.play)}`,
      url,
    };
  });
}

function wire(form: HTMLFormElement): void {
  const said = form.querySelector('[data-said]');
  const events = (): DayEvent[] => {
    const taught = new FormData(form).get('taught');
    return eventsOf(form, typeof taught === 'string' ? taught : '');
  };
  const daysOf = (all: readonly DayEvent[]): string => all.map(({ day }) => dayWords(day)).join(', and ');

  form.addEventListener('input', () => {
    const days = daysOf(events());
    said?.replaceChildren(days && `${days}.`);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const all = events();
    if (all.length === 0) return;
    // Few teachers want the file: what writes it comes only now.
    void import('./calendar-file.ts').then(
      ({ calendarFile }) => {
        const text = calendarFile(all, new Date());
        saveFile(`boosters-${form.dataset.lesson ?? ''}.ics`, new Blob([text], { type: 'text/calendar' }));
        said?.replaceChildren(`Saved for ${daysOf(all)}. Open the file, and your calendar takes it.`);
      },
      () => said?.replaceChildren(`The file could not be made. Write down ${daysOf(all)}.`),
    );
  });
}

const form = document.querySelector<HTMLFormElement>('#booster-days');
if (form) wire(form);
