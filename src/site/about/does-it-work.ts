import { link } from '../link.ts';
import { checks, type CheckId, type Outcome } from './checks.ts';
import { look } from './machine.ts';
import { reach } from './reach.ts';
import { answerAsSecond, trySecondWindow } from './second-window.ts';

const ids = Object.keys(checks) as CheckId[];
const done = new Map<CheckId, Outcome>();

const rowOf = (id: CheckId): HTMLElement | null => document.querySelector(`[data-check="${id}"]`);

function show(id: CheckId, outcome: Outcome): void {
  done.set(id, outcome);
  const row = rowOf(id);
  if (!row) return;
  row.dataset.state = outcome.good ? 'good' : 'mind';
  row.querySelector('.says')?.replaceChildren(outcome.says);
}

const home = new URL(link('/'), location.href).href;

/** Fetches all that can be reached from the first page, and a face, which stories ask for later. */
async function files(): Promise<Outcome> {
  const { reached, missed } = await reach(
    [home, `${home}faces/ash-calm.svg`, location.href.replace(/#.*/u, '')],
    home,
  );
  document.getElementById('missed')?.replaceChildren(
    ...missed.map((url) => {
      const item = document.createElement('li');
      item.textContent = url;
      return item;
    }),
  );
  if (missed.length === 0) return { good: true, says: `All ${reached} came.` };
  return { good: false, says: `${reached} came, ${missed.length} did not:` };
}

const summary = (): string => {
  const todo = [...done.values()].filter(({ good }) => !good).length;
  if (todo === 0) return 'All is well. Everything works here.';
  return `${done.size - todo} of ${done.size} are well. ${todo} to look at: what to do stands beside ${todo === 1 ? 'it' : 'each'}.`;
};

const report = (): string =>
  [
    `Block, Report, Tell at ${location.host}: ${summary()}`,
    ...ids.map(
      (id) => `${done.get(id)?.good ? 'well' : 'LOOK'}  ${checks[id].name}: ${done.get(id)?.says ?? ''}`,
    ),
    ...[...document.querySelectorAll('#missed li')].map(({ textContent }) => `      ${textContent}`),
    navigator.userAgent,
  ].join('\n');

async function run(said: Element | null): Promise<void> {
  done.clear();
  for (const id of ids) rowOf(id)?.setAttribute('data-state', 'testing');
  said?.replaceChildren('Testing …');
  // First of all: only within the press may a window open.
  const second = trySecondWindow();
  show('popups', second.popups);
  for (const [id, outcome] of Object.entries(look())) show(id as CheckId, outcome);
  await Promise.all([
    second.channel.then((outcome) => show('channel', outcome)),
    files().then((outcome) => show('files', outcome)),
  ]);
  said?.replaceChildren(summary());
}

function wire(): void {
  const test = document.querySelector<HTMLButtonElement>('#test');
  const copy = document.querySelector<HTMLButtonElement>('#copy-result');
  const said = document.querySelector('#summary');
  test?.addEventListener('click', () => {
    test.disabled = true;
    void run(said).then(() => {
      test.disabled = false;
      if (copy) copy.hidden = false;
    });
  });
  copy?.addEventListener('click', () => {
    void navigator.clipboard.writeText(report()).then(
      () => said?.replaceChildren('Copied. Paste it into a message to IT.'),
      () => said?.replaceChildren('Copying is not allowed here. Print this page instead.'),
    );
  });
  // As old as a browser may be, this ran: it knows modules.
  document.querySelector('#too-old')?.remove();
}

if (!answerAsSecond()) wire();
