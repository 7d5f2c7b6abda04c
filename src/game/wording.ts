/** The same text in plain words: each short form as it is said ("ur" is "your"), a sentence's start kept large. */
export const plainWords = (text: string, spoken: Record<string, string>): string =>
  text.replace(/[\p{L}\p{N}']+/gu, (word) => {
    const key = word.toLowerCase();
    return Object.hasOwn(spoken, key) ? (spoken[key] ?? word) : word;
  });
