import { forget } from './storage.ts';

/** Wipes everything that this tab remembers of us: for "Leave this page". */
export function leave(): void {
  forget();
}
