/** Rooms whose pages are built. A plan may name others; they are offered once they are there. */
export const openRooms: readonly string[] = ['play'];
