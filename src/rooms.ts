/** How one lesson is shown. Ask a room for what it can do, never for its name. */
export interface Room {
  /** Messages come by themselves, or each when somebody asks for it. */
  messages: 'by themselves' | 'on a tap';
  /** A grown-up's cards stand between the moments. */
  cards: boolean;
  /** Where a place in the story is kept: in this tab, or on this device once somebody asks for it. */
  keeps: 'tab' | 'device if asked';
}

export const rooms = {
  board: { messages: 'on a tap', cards: false, keeps: 'tab' },
  play: { messages: 'by themselves', cards: false, keeps: 'tab' },
  home: { messages: 'by themselves', cards: true, keeps: 'device if asked' },
} as const satisfies Record<string, Room>;
export type RoomName = keyof typeof rooms;

/** Rooms whose pages are built. A plan may name others; they are offered once they are there. */
export const openRooms: readonly string[] = ['play'];
