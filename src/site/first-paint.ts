// Loaded as a small blocking script in the head, so that the page is never painted in a size,
// a colour or a typeface that the reader has changed.
import { applyReading, loadReading } from '#src/progress/index.ts';

applyReading(loadReading());
// What only a script can do is shown only where one runs.
document.documentElement.dataset.script = 'on';
