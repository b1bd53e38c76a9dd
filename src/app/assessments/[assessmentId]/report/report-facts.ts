import { getTranslations } from 'next-intl/server'
import { assessmentLabeller } from '@/app/assessment-label'
import type { Report } from '@/use-cases/reports/get-report'

/** Whose figures these are, of when, in whose voice and of how many people: for what is read apart from its page. */
export async function reportFacts({ assessment, history, voice, tally }: Report): Promise<string[]> {
  const [t, voices, variants, label] = await Promise.all([
    getTranslations('pdf'),
    getTranslations('voices'),
    getTranslations('variants'),
    assessmentLabeller(),
  ])
  const current = history.at(-1)
  return [
    assessment.team.name,
    ...(current ? [label({ ...current, variant: 'full' })] : []),
    variants(assessment.variant),
    t('voiceAndCount', { voice: voices(voice), n: tally.responses }),
  ]
}
