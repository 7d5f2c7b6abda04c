import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Problem } from '#src/scenario/index.ts';

/** One more than is ever read: the reader of stories says what it thinks of the size. */
const enoughBytes = 256 * 1024 + 1;

/** A file's bytes with the name by which its problems are reported. */
export interface Source {
  file: string;
  /** From the root; its last folder names the lesson. */
  path: string;
  folder: string;
  bytes: Uint8Array;
}

const reasons: Record<string, [what: string, cure: string]> = {
  ENOENT: ['There is no such file.', 'Check its name; paths are meant from the folder that you are in.'],
  ENOTDIR: ['There is no such file.', 'Check its name; a part of this path is not a folder.'],
  EISDIR: ['This is a folder.', 'Name the story in it, such as lessons/new-follower/scenario.md.'],
  EACCES: [
    'This file may not be read with your account.',
    'Give yourself the right to read it, or copy it elsewhere.',
  ],
  EPERM: [
    'This file may not be read with your account.',
    'Give yourself the right to read it, or copy it elsewhere.',
  ],
  ELOOP: ['This link only leads round to itself.', 'Name the file that it is meant to lead to.'],
  'not a file': ['This is a device or a pipe.', 'Save the story as a file and name that.'],
  ENAMETOOLONG: ['This name is too long for a file.', 'Check it.'],
};

const unread = (file: string, code: string): Problem => {
  const [what, cure] = reasons[code] ?? [
    `This file could not be read (${code}).`,
    'Check the file and the disk.',
  ];
  return { file, line: 1, column: 1, what, cure, code: 'unread-file' };
};

const readStart = (path: string): Uint8Array => {
  const bytes = new Uint8Array(enoughBytes);
  const handle = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(handle, bytes));
  } finally {
    closeSync(handle);
  }
};

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/**
 * Reads as much of a file as could be a story, and never throws.
 * @param file as given to the reader
 * @param from folder that `file` is meant from
 */
export const readSource = (file: string, from: string): Source | Problem => {
  const path = resolve(from, file);
  try {
    const kind = statSync(path);
    if (kind.isDirectory()) return unread(file, 'EISDIR');
    // Opening a pipe would wait for somebody to write to it.
    if (!kind.isFile()) return unread(file, 'not a file');
    return { file, path, folder: dirname(path), bytes: readStart(path) };
  } catch (error) {
    return unread(file, codeOf(error));
  }
};
