import type { Draft, DraftMoment } from '../draft.ts';
import { linkOf } from '../resolve/links.ts';
import { tellOf } from '../resolve/moments.ts';
import { parseScene } from '../resolve/scenes.ts';
import type { DraftRule, Finding } from './rule.ts';

const check = (draft: Draft, tell: DraftMoment): Finding[] => {
  const { at, scenes, replies, lines } = tell;
  const findings: Finding[] = [];
  const [scene] = scenes;
  if (scene && parseScene(scene.text, draft.front).scene.app)
    findings.push({
      at: scene.at,
      what: 'Tell takes place in an app.',
      cure: 'Write a scene face to face: "### Home · 6 pm".',
    });
  if (replies.length < 2)
    findings.push({
      at,
      what: 'Tell does not offer two helpers.',
      cure: 'Write a reply for each helper; one of them is not family.',
    });
  for (const reply of replies) {
    const link = linkOf(draft, tell, reply);
    if (link.is === 'action' || link.is === 'action-on-nobody')
      findings.push({
        at: reply.at,
        what: 'A reply of Tell is a safety action.',
        cure: 'Let it lead to a moment with the helper.',
      });
  }
  const end = lines.flatMap(({ marks }) => marks).find(({ text }) => text === 'the end');
  if (end) findings.push({ at: end.at, what: 'Tell cannot be an ending.', cure: 'Delete `the end`.' });
  return findings;
};

export const tellHeading: DraftRule = {
  code: 'tell-heading',
  says: 'Tell is face to face, and its replies are two or more helpers.',
  bad: '## Tell\n\n### Home · 6 pm\n\n- [Gran, in the kitchen](#gran-listens)',
  good: '## Tell\n\n### Home · 6 pm\n\n- [Gran, in the kitchen](#gran-listens)\n- [Mrs Bello, at school](#gran-listens "as: school")',
  check: (draft) => {
    const tell = tellOf(draft);
    return tell && draft.front.band !== 'adults' ? check(draft, tell) : [];
  },
};
