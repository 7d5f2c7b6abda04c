import { getShortestPaths } from 'xstate/graph';
import type { Scenario } from '#src/scenario/index.ts';
import { compile } from './compile.ts';
import { contactsOf } from './condition.ts';
import { actionOf, blockMove, reportMove, tellMoment } from './moves.ts';

/** What a state of the machine means, in the story's own words. */
export interface MachineState {
  moment: string;
  told: boolean;
  owes: boolean;
  marks: string[];
  reported: string[];
  blocked: string[];
}

/**
 * Every state that XState's own walk finds in the compiled machine: a second witness beside our own search,
 * which is quicker. Both must find the same.
 */
export const statesByMachine = (scenario: Scenario): MachineState[] => {
  const contacts = contactsOf(scenario).map((contact) => contact.id);
  const moves = scenario.moments.flatMap((moment) => moment.replies.map((reply) => reply.move));
  const safety = [tellMoment, ...contacts.map(reportMove), ...contacts.map(blockMove)];
  const events = [...new Set([...moves, ...safety])].map((type) => ({ type }));
  const endings = new Set(scenario.moments.filter((moment) => moment.ending).map((moment) => moment.id));
  // At an ending the story is done, whatever a region could still do.
  const stopWhen = ({ value }: { value: unknown }): boolean =>
    endings.has((value as Record<string, string>).story ?? '');
  return getShortestPaths(compile(scenario), { events, stopWhen }).map(({ state }) => {
    const value = state.value as Record<string, string>;
    const done = (move: (id: string) => string): string[] =>
      contacts.filter((id) => value[move(id).replace(':', '-')] === 'done');
    const { told, owes, kept } = state.context;
    return {
      moment: value.story ?? '',
      told,
      owes,
      marks: kept.filter((mark) => !actionOf(mark)),
      reported: done(reportMove),
      blocked: done(blockMove),
    };
  });
};
