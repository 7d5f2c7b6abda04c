/** A British English voice of the device itself. Others send words away to be spoken, so they are never used. */
const ownVoice = (): SpeechSynthesisVoice | undefined => {
  const own = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith('en'));
  return own.find((voice) => voice.lang.toLowerCase() === 'en-gb') ?? own[0];
};

/** Says a text after what is being said already. Silent where the device has no voice of its own. */
export const speak = (text: string): void => {
  const voice = ownVoice();
  if (!voice) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  speechSynthesis.speak(utterance);
};
