const files = import.meta.glob<string>('/lessons/*/*.svg', { query: '?url', import: 'default', eager: true });

/**
 * The address of a picture that lies beside a story, such as `pictureUrl('new-follower', 'skateboard.svg')`.
 * The ending may be left out, as it is in a cast list.
 */
export function pictureUrl(lesson: string, file: string): string {
  const name = file.endsWith('.svg') ? file : `${file}.svg`;
  const url = files[`/lessons/${lesson}/${name}`];
  if (url === undefined)
    throw new Error(`No picture lies at lessons/${lesson}/${name}. Draw it, or correct its name.`);
  return url;
}
