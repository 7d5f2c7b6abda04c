import type { Tables, WrittenScenario } from '#src/scenario/index.ts';

/** A message of the story with the trick that it uses. */
export interface Spotted {
  trick: string;
  /** Who writes it, and what. */
  from: string;
  text: string;
}

/**
 * One message for each trick of a story, in the order in which the story shows them. A message that uses one trick
 * alone is preferred: with two, either answer would be right.
 */
export function messagesToSpot({ moments, cast }: WrittenScenario): Spotted[] {
  const lines = moments.flatMap(({ lines, replies }) => [
    ...lines,
    ...replies.flatMap(({ feedback }) => feedback),
  ]);
  const written = lines.filter(({ tricks, picture }) => tricks.length > 0 && !picture);
  const tricks = [...new Set(written.flatMap((line) => line.tricks))];
  return tricks.flatMap((trick) => {
    const uses = written.filter((line) => line.tricks.includes(trick));
    const line = uses.find((each) => each.tricks.length === 1) ?? uses[0];
    const from = cast.find(({ id }) => id === line?.from)?.name.split(' ')[0];
    return line && from !== undefined ? { trick, from, text: line.text } : [];
  });
}

/** The tricks to choose from, by their names, so that their order gives nothing away. */
export function lettered(
  spotted: readonly Spotted[],
  tricks: Tables['tricks'],
): { letter: string; id: string; name: string; says: string }[] {
  return spotted
    .flatMap(({ trick }) => {
      const found = tricks[trick];
      return found ? [{ id: trick, name: found.name, says: found.says }] : [];
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
    .map((trick, index) => ({ letter: String.fromCharCode(65 + index), ...trick }));
}
