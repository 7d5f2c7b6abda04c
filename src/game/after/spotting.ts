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
 * Names to choose from for one message: its own trick and two others, of this walk if it has them, in the
 * table's order, so that the right one has no place of its own.
 */
export const namesFor = (spot: Spot, spots: Spot[], table: string[]): string[] => {
  const own = spot.tricks[0];
  if (own === undefined) return [];
  const others = new Set([...spots.flatMap((each) => each.tricks), ...table]);
  for (const trick of spot.tricks) others.delete(trick);
  const two = [...others].slice(0, 2);
  return table.filter((trick) => trick === own || two.includes(trick));
};
