/**
 * The rooms in which one lesson is shown. `play` is the plain game; what `board` and `home` add to it or do
 * otherwise stands in the folders of these names under `src/game`, so that nobody asks for a room's name.
 */
export const roomNames = ['board', 'play', 'home'] as const;
export type RoomName = (typeof roomNames)[number];
