import type { DraftFront, HeadingKind } from '../draft.ts';

/** What a heading or a link's target is: `tell`, `report`, `block`, `block-mo` for a contact mo, or a moment. */
export const kindOf = (id: string, { cast }: DraftFront): HeadingKind => {
  if (id === 'tell' || id === 'report' || id === 'block') return { does: id };
  const [, does, name] = /^(report|block)-(.*)$/.exec(id) ?? [];
  if (name !== undefined && cast?.get(name)?.role === 'contact')
    return { does: does === 'report' ? 'report' : 'block', contact: name };
  return { does: 'moment' };
};
