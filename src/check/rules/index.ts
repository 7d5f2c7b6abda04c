import { messagesAfterPictureRule } from './messages-after-picture.ts';
import type { WalkRule } from './walk-rule.ts';
import { walkTooLong } from './walk-too-long.ts';

/** What a player meets one after another: judged once the form of a story is sound. */
export const walkRules: readonly WalkRule[] = [walkTooLong, messagesAfterPictureRule];
