import { loadReading, readReading, saveReading } from '#src/progress/index.ts';

/** Voices that speak on the device itself; others send the words away to be read. */
export function hasOwnEnglishVoice(): boolean {
  if (!('speechSynthesis' in globalThis)) return false;
  return speechSynthesis
    .getVoices()
    .some((voice) => voice.localService && voice.lang.toLowerCase().startsWith('en'));
}

function offerReadAloud(form: HTMLFormElement): void {
  const offered = hasOwnEnglishVoice();
  const fieldset = form.querySelector<HTMLFieldSetElement>('[data-setting="aloud"]');
  const reason = form.querySelector<HTMLElement>('#no-voice');
  if (fieldset) fieldset.disabled = !offered;
  if (reason) reason.hidden = offered;
}

/** Makes the settings sheet show what was chosen, and keep what is chosen. */
export function wireReading(): void {
  const form = document.querySelector<HTMLFormElement>('#reading-settings');
  if (!form) return;

  const chosen = loadReading();
  for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
    input.checked = Object.entries(chosen).some(
      ([name, value]) => input.name === name && input.value === value,
    );
  }
  form.addEventListener('change', () =>
    saveReading(readReading({ ...loadReading(), ...Object.fromEntries(new FormData(form)) })),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => saveReading(readReading(undefined)));

  offerReadAloud(form);
  // Browsers fill their list of voices late. Not an event listener: Safari 15 has only the property.
  if ('speechSynthesis' in globalThis) speechSynthesis.onvoiceschanged = () => offerReadAloud(form);
}
