import faces from '#lessons/faces.yaml?raw';
import facts from '#lessons/facts.yaml?raw';
import statements from '#lessons/frameworks.yaml?raw';
import spoken from '#lessons/spoken.yaml?raw';
import tricks from '#lessons/tricks.yaml?raw';
import unitsTable from '#lessons/units.yaml?raw';
import { readFrameworks, readUnits, tablesFrom } from '#src/lesson/index.ts';

/** What all lessons share. Every build has already stopped at their problems. */
export const { tables } = tablesFrom({ faces, facts, spoken, tricks });

/** The statements that lessons meet, and the documents that they come from. */
export const { frameworks } = readFrameworks(statements);

const { placed } = readUnits(unitsTable);
if (!placed) throw new Error('lessons/units.yaml has problems: run "npm run lessons".');
/** In which order lessons are taught, and what none covers. */
export const { units } = placed;
