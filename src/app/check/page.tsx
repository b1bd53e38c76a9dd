import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { shown, titled } from '@/app/shown'
import { requireSetUp } from '@/auth/require-set-up'
import { PageHeading } from '@/components/page-heading'
import { environment } from '@/config/environment'
import { askedPractices } from '@/questionnaire/asked-practices'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import { AskedPillarSection } from './asked-pillar-section'
import { checkWords } from './check-words'
import { QuickCheck } from './quick-check'
import { Together } from './together'
import { WithoutScript } from './without-script'

/** 404 where whoever runs the app has switched it off. */
async function requireQuickCheck(): Promise<void> {
  await requireSetUp()
  if (environment().QUICK_CHECK === 'off') notFound()
}

async function metadata(): Promise<Metadata> {
  await requireQuickCheck()
  return { title: (await getTranslations('check'))('title') }
}

/** The quick check for anybody: ten practices, and a result that never leaves the browser. */
async function CheckPage() {
  await requireQuickCheck()
  const asked = askedPractices(currentQuestionnaire, 'quick')
  const t = await getTranslations('check')
  const { words, practice, intro } = await checkWords({ asked, questionnaire: currentQuestionnaire })
  const pillars = currentQuestionnaire.pillars.map((pillar) => ({
    ...pillar,
    practices: pillar.practices.filter(({ foundation }) => foundation),
  }))
  const texts = pillars.flatMap(({ practices }) =>
    practices.map(({ id, text: { en } }) => [id, { title: en.title, nextSteps: en.nextSteps }] as const),
  )
  return (
    <>
      <PageHeading title={t('title')}>
        <p className="font-semibold text-text">{t('private')}</p>
        <p>{t('lead')}</p>
      </PageHeading>
      <WithoutScript />
      <QuickCheck asked={asked} practices={Object.fromEntries(texts)} words={words}>
        <p className="max-w-[70ch]">{intro}</p>
        {pillars.map((pillar) => (
          <AskedPillarSection key={pillar.id} pillar={pillar} mark={words.bar.marks[pillar.id]} words={practice} />
        ))}
      </QuickCheck>
      <Together />
    </>
  )
}

export default shown(CheckPage)

export const generateMetadata = titled(metadata)
