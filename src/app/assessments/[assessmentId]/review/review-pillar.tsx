import { getTranslations } from 'next-intl/server'
import { PillarMark } from '@/charts/pillar-mark'
import { Notice } from '@/components/notice'
import type { AskedPillar } from '@/questionnaire/asked-practices'
import { practicesById } from '@/questionnaire/practices-by-id'
import { respondentPillarScore } from '@/scoring/respondent-pillar-score'
import { answersOf } from '@/use-cases/assessments/answers-of'
import type { Draft } from '@/use-cases/assessments/get-draft'

/** One pillar of the review: every practice with what was said, the open ones marked and a step away. */
export async function ReviewPillar({ draft, asked }: { draft: Draft; asked: AskedPillar }) {
  const [t, levels, answers] = await Promise.all([
    getTranslations('review'),
    getTranslations('levels'),
    getTranslations('answers'),
  ])
  const practices = practicesById(draft.questionnaire)
  const title = draft.questionnaire.pillars.find(({ id }) => id === asked.id)?.text.en.title
  const hasScore = respondentPillarScore(answersOf(draft.answers), asked) !== null
  return (
    <section aria-labelledby={`review-${asked.id}`} className="space-y-3">
      <h2 id={`review-${asked.id}`} className="flex items-center gap-2 text-xl font-bold">
        <PillarMark pillar={asked.id} /> {title}
      </h2>
      {!hasScore && <Notice tone="caution">{t('coverage')}</Notice>}
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {asked.practices.map(({ id }) => {
          const given = draft.answers.get(id)
          const answer = given?.answer ?? null
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 px-4 py-2">
              <span className="min-w-0">
                {practices.get(id)?.text.en.title}
                {given?.comment && (
                  <span className="block text-sm whitespace-pre-line text-quiet">{given.comment}</span>
                )}
              </span>
              <a
                href={`/assessments/${draft.id}/answer/${asked.id}#${id}`}
                className={`inline-flex min-h-12 items-center underline underline-offset-4 ${answer === null ? 'hatch rounded px-3 font-semibold text-text' : 'text-quiet'}`}
              >
                {answer === null
                  ? t('open')
                  : typeof answer === 'number'
                    ? t('level', { level: answer, name: levels(`${answer}`) })
                    : answers(answer)}
                <span className="sr-only">: {practices.get(id)?.text.en.title}</span>
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
