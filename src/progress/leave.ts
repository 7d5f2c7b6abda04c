import { forget } from './storage.ts';

/** Wipes everything that this tab remembers of us, and what this device was asked to keep: for "Leave this page". */
export function leave(): void {
  forget();
  forget(undefined, 'localStorage');
}
