/** What a lesson is, besides its story: the tables that all lessons share. */
export { readTables, tablesFrom, type TableTexts } from './tables.ts';
export { facesSchema, factsSchema, spokenSchema, tricksSchema } from './table-schemas.ts';
