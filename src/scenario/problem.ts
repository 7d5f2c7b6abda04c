/** Something that an author must fix. */
export interface Problem {
  /** As given to the reader, usually relative to the project. */
  file: string;
  /** Counts from 1. */
  line: number;
  /** Counts from 1. */
  column: number;
  /** What is wrong, as one sentence. */
  what: string;
  /** What to do about it, as one sentence. */
  cure: string;
  /** Name of the rule: `unknown-moment`. */
  code: string;
}

/** The line that authors see: `file:line:column  what. cure.  [code]`. */
export const printProblem = ({ file, line, column, what, cure, code }: Problem): string =>
  `${file}:${line}:${column}  ${what} ${cure}  [${code}]`;
