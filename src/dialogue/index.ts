export { contactsOf, holds, isOffered, metMark, stillToDo, type Happened } from './condition.ts';
export { follow, type Decision, type Entry, type MetTrick, type View } from './follow.ts';
export {
  actionOf,
  blockMove,
  canTell,
  feedbackOf,
  metHere,
  reportMove,
  seenAs,
  targetOf,
  tellMoment,
} from './moves.ts';
export { statesByMachine, type MachineState } from './witness.ts';
