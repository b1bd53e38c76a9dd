import { VOICES, type Voice } from '@/scoring/tally'

/** Which voice is shown unless another is asked for: the members' is the only one whose moves can be told from noise. */
const PREFERRED = ['member', 'lead', 'consensus'] as const

/**
 * The voices that can be shown, and the one that is: what is asked for, if anything is published in it.
 *
 * @param published - as the database has them
 */
export function shownVoice(asked: Voice | undefined, published: readonly string[]): { voice: Voice; voices: Voice[] } {
  const voices = VOICES.filter((voice) => published.includes(voice))
  return { voices, voice: [asked, ...PREFERRED].find((one) => one && voices.includes(one)) ?? 'lead' }
}
