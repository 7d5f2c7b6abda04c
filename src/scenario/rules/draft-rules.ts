import { badCondition } from './bad-condition.ts';
import { badFrontMatter } from './bad-front-matter.ts';
import { badHeading } from './bad-heading.ts';
import { badNeeds } from './bad-needs.ts';
import { badScene } from './bad-scene.ts';
import { blockHeading } from './block-heading.ts';
import { headingTwice } from './heading-twice.ts';
import { messageTooLong } from './message-too-long.ts';
import { misplacedMark } from './misplaced-mark.ts';
import { missingEmptyLine } from './missing-empty-line.ts';
import { missingFile } from './missing-file.ts';
import { missingHeading } from './missing-heading.ts';
import { needsAs } from './needs-as.ts';
import { noMoments } from './no-moments.ts';
import { noWayOn } from './no-way-on.ts';
import { noWords } from './no-words.ts';
import { notAReply } from './not-a-reply.ts';
import { notInFormat } from './not-in-format.ts';
import { outOfOrder } from './out-of-order.ts';
import { quotationMarks } from './quotation-marks.ts';
import { reportHeading } from './report-heading.ts';
import { reservedHeading } from './reserved-heading.ts';
import { sameWords } from './same-words.ts';
import { tellHeading } from './tell-heading.ts';
import { tooManyReplies } from './too-many-replies.ts';
import { trickForAnotherAge } from './trick-for-another-age.ts';
import { unclearScene } from './unclear-scene.ts';
import { unknownFace } from './unknown-face.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownLabel } from './unknown-label.ts';
import { unknownMark } from './unknown-mark.ts';
import { unknownMoment } from './unknown-moment.ts';
import { unknownPerson } from './unknown-person.ts';
import { unreachableMoment } from './unreachable-moment.ts';
import { unreadable } from './unreadable.ts';
import { unusedMark } from './unused-mark.ts';
import { whomToBlock } from './whom-to-block.ts';
import type { DraftRule } from './rule.ts';

/** The form of a story, in the order of the authors' guide. */
export const draftRules: readonly DraftRule[] = [
  unreadable,
  badFrontMatter,
  unknownFace,
  missingFile,
  unusedMark,
  badNeeds,
  notInFormat,
  outOfOrder,
  missingEmptyLine,
  noWords,
  noMoments,
  badHeading,
  headingTwice,
  unreachableMoment,
  noWayOn,
  badScene,
  unclearScene,
  unknownPerson,
  messageTooLong,
  notAReply,
  unknownMoment,
  quotationMarks,
  sameWords,
  needsAs,
  tooManyReplies,
  unknownMark,
  misplacedMark,
  trickForAnotherAge,
  badCondition,
  unknownFact,
  unknownLabel,
  missingHeading,
  reservedHeading,
  tellHeading,
  reportHeading,
  blockHeading,
  whomToBlock,
];
