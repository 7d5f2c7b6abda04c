const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Between a full stop and a small letter: names such as "jojo" begin sentences, too. Not after "a.m." */
const beforeSmallLetter = /(?<=[.!?])(?<!\b(?:\p{L}|Mrs?|Ms|Dr|St|etc)\.)\s+(?=\p{Ll})/u;

/** `"Anywhere else?" asks Gran.` is one sentence; so is what follows "Mrs." */
const goesOn = (before: string, next: string) =>
  (/["”']\s*$/.test(before) && /^[a-z]/.test(next)) || /\b(?:Mrs?|Ms|Dr|St)\.\s*$/.test(before);

/** The sentences of a passage. A title or a button without a full stop is a sentence, too. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const segment of [...segmenter.segment(text)].flatMap((found) =>
    found.segment.split(beforeSmallLetter),
  )) {
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(before, segment))
      sentences[sentences.length - 1] = `${before.trimEnd()} ${segment}`;
    else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence: letters and digits with what holds them together ("didn't", "egg-and-spoon", "5:40"). */
export const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{N}]+(?:['’:.-][\p{L}\p{N}]+)*/gu) ?? [];
