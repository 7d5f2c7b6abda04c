/** What may point to the child: nothing of it belongs into a letter. */
const signs: [pattern: RegExp, says: string][] = [
  [/(^|\s)@\w/u, 'This looks like an account name.'],
  [/https?:|www\./iu, 'This looks like the address of a page or an account.'],
  [
    /\b(he|she|him|her|his|hers|boy|girl|son|daughter)\b/iu,
    'This may say whether the child is a boy or a girl.',
  ],
  [/\b(year|y|class|form|p)\s?\d{1,2}\b|\breception class\b/iu, 'This may say which class the child is in.'],
  [/\b(pupil|child|student|victim)\s+\p{Lu}\p{Ll}+/u, 'This may be the name of a child.'],
  [/\bscreen ?(shot|grab)/iu, 'A screenshot does not belong here.'],
];

/**
 * A sentence for whoever is typing, if the words may give the child away. A list of words understands nothing: it
 * asks, and stops nobody.
 */
export const mayGiveAway = (typed: string): string | undefined => {
  const found = signs.find(([pattern]) => pattern.test(typed));
  return found && `${found[1]} Leave it out?`;
};
