import { getFormatter, getTranslations } from 'next-intl/server'
import { pillarNames } from '@/app/chart-words'
import { problemText } from '@/app/form-state'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { DraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { questionnaireHref } from '../../questionnaire-href'

type Words = Awaited<ReturnType<typeof getTranslations<'questionnaires'>>>

/** What the draft still needs: of its pillars, and of each practice what is empty, with the way to where it is written. */
export async function StillMissing({ draft }: { draft: DraftQuestionnaire }) {
  if (draft.unfinished.length === 0) return null
  const [t, format] = await Promise.all([getTranslations('questionnaires'), getFormatter()])
  const wholes = await Promise.all(
    draft.unfinished
      .filter(({ field }) => !field.includes('.'))
      .map(async ({ field, problem }) => `${wholeName(t, field)} ${await problemText(problem)}`),
  )
  return (
    <section aria-labelledby="missing" className="space-y-3">
      <h2 id="missing" className="text-xl font-bold">
        {t('missing')}
      </h2>
      <p className="text-quiet">{t('missingText')}</p>
      <ul className="list-disc space-y-1 pl-6">
        {wholes.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {unfinishedPractices(t, draft).map(({ id, title, parts }) => (
          <li key={id}>
            <a
              href={questionnaireHref(draft.questionnaireId, 'draft', 'practices', id)}
              className="text-accent underline underline-offset-4"
            >
              {title || id}
            </a>
            : {format.list(parts)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const wholeName = (t: Words, field: string): string => {
  const pillar = PILLAR_IDS.find((id) => id === field)
  return pillar ? pillarNames()[pillar] : t('atTitle')
}

/** The practices of which something is empty, with what it is, in their order. */
function unfinishedPractices(t: Words, { unfinished, document }: DraftQuestionnaire) {
  return PILLAR_IDS.flatMap((pillar) =>
    document[pillar].flatMap(({ id, title }, row) => {
      const at = `${pillar}.${row}.`
      const parts = unfinished.flatMap(({ field }) =>
        field.startsWith(at) ? [partName(t, field.slice(at.length))] : [],
      )
      return parts.length > 0 ? [{ id, title, parts }] : []
    }),
  )
}

/** A part such as `levels.0` in words. */
function partName(t: Words, field: string): string {
  const [part, number] = field.split('.')
  if (part === 'levels') return t('levelPart', { level: Number(number) + 1 })
  if (part === 'nextSteps') return t('stepPart', { level: Number(number) + 1 })
  return t(part === 'title' || part === 'question' ? `parts.${part}` : 'parts.help')
}
