import type { Help } from '#src/game/index.ts';
import { route } from './facts.ts';
import { link } from './link.ts';

const call = (id: string): Help['police'] => {
  const { call } = route(id);
  if (!call)
    throw new Error(`The help route "${id}" has no number. Routes are listed in lessons/facts.yaml.`);
  return { words: call.number, url: call.url };
};

const visit = (id: string): Help['ceop'] => {
  const { visit } = route(id);
  if (!visit) throw new Error(`The help route "${id}" has no page. Routes are listed in lessons/facts.yaml.`);
  return visit;
};

/** Where a grown-up gets help, for rooms and stories in which grown-ups play. */
export const grownUpsHelp = (): Help => ({
  emergency: call('emergency-adult'),
  police: call('police'),
  ceop: visit('ceop-adult'),
  nspcc: call('nspcc'),
  childline: call('childline'),
  families: link('/families/'),
  firstTenMinutes: link('/families/#first-ten-minutes'),
  agreement: link('/families/#agreement'),
});
