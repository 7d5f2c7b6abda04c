/** Icons that a page draws once (`site/GameIcons.astro`), for the game to point at. */
export type IconName = GameIconName | BoardIconName;

/** Those of the board alone. */
export type BoardIconName = 'arrow-left' | 'maximize' | 'minus' | 'notebook-text' | 'pause' | 'plus';

export type GameIconName =
  | 'arrow-right'
  | 'ban'
  | 'camera'
  | 'check'
  | 'chevron-down'
  | 'chevron-up'
  | 'ellipsis-vertical'
  | 'eye'
  | 'eye-off'
  | 'flag'
  | 'gamepad-2'
  | 'house'
  | 'life-buoy'
  | 'message-circle-heart'
  | 'messages-square'
  | 'play'
  | 'printer'
  | 'rotate-ccw'
  | 'school'
  | 'smartphone'
  | 'split'
  | 'undo-2'
  | 'users'
  | 'video'
  | 'volume-2';
