const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:['’][a-z]+)?|\d+/g) ?? []

/** Vowel groups, less the silent endings: an estimate that is right for nearly all plain English words. */
function syllables(word: string): number {
  const spoken = word
    .replace(/['’].*$/, '')
    .replace(/(?<=[aeiouy].*)e$/, '')
    .replace(/(?<=[aeiouy].*[^aeioutd])ed$/, '')
    .replace(/(?<=[aeiouy].*[^aeiouscgzxh])es$/, 's')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const endsInLe = /[^aeiouy]le$/.test(word) ? 1 : 0
  return Math.max(1, groups + endsInLe)
}

/**
 * Flesch reading ease of a text: 100 is very easy, 60 to 70 plain English, below 50 hard.
 *
 * @param text - one or more English sentences
 */
export function readingEase(text: string): number {
  const all = words(text)
  const sentences = Math.max(1, text.match(/[.!?](?=\s|$)/g)?.length ?? 0)
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0)
  return 206.835 - 1.015 * (all.length / sentences) - 84.6 * (spoken / all.length)
}
