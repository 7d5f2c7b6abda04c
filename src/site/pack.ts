import type { Scenario, Tables, WrittenScenario } from '#src/scenario/index.ts';
import type { Pack } from '#src/game/index.ts';
import type { RoomName } from '#src/rooms.ts';
import { toPlay } from '#src/scenario/index.ts';
import { grownUpsHelp } from './grown-ups-help.ts';
import { link } from './link.ts';
import { pictureUrl } from './pictures.ts';

const linesOf = (story: Scenario) =>
  story.moments.flatMap((moment) => [...moment.lines, ...moment.replies.flatMap((reply) => reply.feedback)]);

const picturesOf = (story: Scenario): string[] => [
  ...story.cast.flatMap((person) => person.picture ?? []),
  ...linesOf(story).flatMap((line) => line.picture?.file ?? []),
];

const part = <Value>(table: Record<string, Value>, wanted: (key: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).filter(([key]) => wanted(key)));

/** The page where a story stands on paper form: a booster's has its name at the end. */
const paperOf = ({ id, lesson }: Scenario): string => {
  const booster = id.slice(lesson.length + 1);
  return link(`/lessons/${lesson}/print/${booster && `${booster}/`}`);
};

/** All that the game needs for one story, and no more: it travels inside the page. */
export const packFor = (written: WrittenScenario, tables: Tables, room: RoomName = 'play'): Pack => {
  const story = toPlay(written);
  const used = new Set(linesOf(story).flatMap((line) => line.tricks));
  const said = linesOf(story).map((line) => line.text);
  const typed = new Set(
    said
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}']+/u),
  );
  return {
    room,
    story,
    tricks: Object.fromEntries(
      Object.entries(part(tables.tricks, (id) => used.has(id))).map(([id, { name, says }]) => [
        id,
        { name, says },
      ]),
    ),
    spoken: part(tables.spoken, (short) => typed.has(short)),
    faces: link('/faces/'),
    pictures: Object.fromEntries(picturesOf(story).map((file) => [file, pictureUrl(story.lesson, file)])),
    links: { paper: paperOf(story), plan: link(`/lessons/${story.lesson}/`) },
    childline: tables.facts['childline.number']?.value ?? '',
    emergency: tables.facts.emergency?.value ?? '',
    ...(written.band === 'adults' && { help: grownUpsHelp() }),
  };
};
