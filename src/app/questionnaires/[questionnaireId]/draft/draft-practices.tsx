import { getTranslations } from 'next-intl/server'
import { PillarMark } from '@/charts/pillar-mark'
import type { Pillar } from '@/questionnaire/schema'
import type { DraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { questionnaireHref } from '../../questionnaire-href'

/** The practices of the draft, pillar by pillar, each with the way to change it. */
export async function DraftPractices({ draft }: { draft: DraftQuestionnaire }) {
  const t = await getTranslations('questionnaires')
  const { questionnaire, unfinished } = draft
  const isUnfinished = (pillar: string, row: number) =>
    unfinished.some(({ field }) => field.startsWith(`${pillar}.${row}.`))
  return (
    <section aria-labelledby="practices" className="space-y-6">
      <h2 id="practices" className="text-xl font-bold">
        {t('practices')}
      </h2>
      {questionnaire.pillars.map((pillar) => (
        <div key={pillar.id} className="space-y-2">
          <h3 className="flex items-center gap-2 font-semibold">
            <PillarMark pillar={pillar.id} /> {pillar.text.en.title}
          </h3>
          {pillar.practices.length === 0 && <p className="text-quiet">{t('none')}</p>}
          <ol className="divide-y divide-line rounded-xl border border-line bg-surface empty:hidden">
            {pillar.practices.map((practice, row) => (
              <li key={practice.id} className="px-4 py-2">
                <a
                  href={questionnaireHref(draft.questionnaireId, 'draft', 'practices', practice.id)}
                  className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
                >
                  {practice.text.en.title || practice.id}
                </a>
                <PracticeFacts practice={practice} isUnfinished={isUnfinished(pillar.id, row)} />
              </li>
            ))}
          </ol>
          <a
            href={`${questionnaireHref(draft.questionnaireId, 'draft', 'practices', 'new')}?pillar=${pillar.id}`}
            className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
          >
            {t('add', { pillar: pillar.text.en.title })}
          </a>
        </div>
      ))}
    </section>
  )
}

type PracticeFactsProps = { practice: Pillar['practices'][number]; isUnfinished: boolean }

async function PracticeFacts({ practice: { weight, foundation }, isUnfinished }: PracticeFactsProps) {
  const t = await getTranslations('questionnaires')
  const facts = [
    ...(foundation ? [t('foundation')] : []),
    ...(weight === 1 ? [] : [t('weight', { weight })]),
    ...(isUnfinished ? [t('unfinishedPractice')] : []),
  ]
  return facts.length === 0 ? null : <p className="pb-1 text-sm text-quiet">{facts.join(' · ')}</p>
}
