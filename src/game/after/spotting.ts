import type { View } from '#src/dialogue/index.ts';

/** A contact's message, as "spot the tricks" shows it again. */
export interface Spot {
  key: string;
  from: string;
  text: string;
  tricks: string[];
}

/** Every message of a contact on this walk, oldest first. */
export const spotsOf = ({ transcript }: View, isContact: (id: string) => boolean): Spot[] =>
  transcript.flatMap((entry, place) => {
    const lines = entry.kind === 'line' ? [entry.line] : entry.kind === 'feedback' ? entry.lines : [];
    return lines
      .filter((line) => line.from !== undefined && isContact(line.from))
      .map((line, within) => ({
        key: `${String(place)} ${String(within)}`,
        from: line.from ?? '',
        text: line.picture?.shows ?? line.text,
        tricks: line.tricks,
      }));
  });

/**
 * Names to choose from for one message: its own trick and two others that this walk met or the table has,
 * in the table's order, so that the right one has no place of its own.
 */
export const namesFor = (spot: Spot, spots: Spot[], table: string[]): string[] => {
  const own = spot.tricks[0];
  if (own === undefined) return [];
  const met = spots.flatMap((each) => each.tricks);
  const others = [...new Set([...met, ...table])].filter((trick) => !spot.tricks.includes(trick));
  // Always the same two for the same message: the children beside one another see one screen.
  const first = others.length === 0 ? 0 : spot.text.length % others.length;
  const two = [others[first], others[(first + 1) % Math.max(others.length, 1)]];
  return table.filter((trick) => trick === own || two.includes(trick));
};
