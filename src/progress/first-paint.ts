// A small blocking script in the head, so that the page is never painted in a size, a colour or a typeface that
// the reader has changed. It imports nothing, to stay small: what it takes unseen, `applyReading` puts right.
const root = document.documentElement;
// What only a script can do is shown only where one runs.
root.dataset.script = 'on';
try {
  const kept: unknown = JSON.parse(sessionStorage.getItem('brt:reading') ?? '{}');
  for (const [setting, value] of Object.entries(kept ?? {})) {
    if (/^(text|space|tint|face|scheme|motion)$/u.test(setting)) root.dataset[setting] = String(value);
  }
} catch {
  // No storage, or rubbish in it: the page looks as it usually does.
}
