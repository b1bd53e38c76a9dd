import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireSetUp } from '@/auth/require-set-up'
import { PageHeading } from '@/components/page-heading'
import { LEVELS } from '@/questionnaire/levels'
import { WorkedExample } from './worked-example'

const RULES = [
  'respondent',
  'pillar',
  'practice',
  'agreement',
  'level',
  'overall',
  'interval',
  'change',
  'gap',
  'priorities',
  'raise',
  'area',
  'anonymity',
] as const

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('scoring'))('title') }
}

/** The rules of docs/scoring.md in plain words, each with its formula. */
export default async function ScoringPage() {
  await requireSetUp()
  const [t, levels] = await Promise.all([getTranslations('scoring'), getTranslations('levels')])
  return (
    <>
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <div className="max-w-[70ch] space-y-10">
        <section className="space-y-3">
          <h2 className="text-xl font-bold">{t('levelsTitle')}</h2>
          <p>{t('levelsText')}</p>
          <ol className="flex flex-wrap gap-x-6 gap-y-1">
            {LEVELS.map((level) => (
              <li key={level}>
                <strong className="tabular-nums">{level}</strong> {levels(`${level}`)}
              </li>
            ))}
          </ol>
        </section>
        <section className="space-y-6">
          <h2 className="text-xl font-bold">{t('rulesTitle')}</h2>
          {RULES.map((rule) => (
            <section key={rule} className="space-y-1">
              <h3 className="font-semibold">{t(`rules.${rule}.title`)}</h3>
              <p>{t(`rules.${rule}.text`)}</p>
              <p className="rounded-lg bg-sunken px-3 py-2 text-sm text-quiet tabular-nums">
                {t(`rules.${rule}.formula`)}
              </p>
            </section>
          ))}
        </section>
        <WorkedExample />
        <p className="text-sm text-quiet">{t('sources')}</p>
        <p className="text-sm text-quiet">{t('more')}</p>
      </div>
    </>
  )
}
