import { getTranslations } from 'next-intl/server'
import { pillarNames } from '@/app/chart-words'
import { problemText } from '@/app/form-state'
import { PILLAR_IDS } from '@/questionnaire/pillars'
import type { DraftQuestionnaire } from '@/use-cases/questionnaires/get-draft-questionnaire'
import { questionnaireHref } from '../../questionnaire-href'

/** What the draft still needs, each with the way to where it is written. */
export async function StillMissing({ draft }: { draft: DraftQuestionnaire }) {
  if (draft.unfinished.length === 0) return null
  const t = await getTranslations('questionnaires')
  const rows = await Promise.all(
    draft.unfinished.map(async ({ field, problem }) => ({
      field,
      text: await problemText(problem),
      ...(await placeOf(draft, field)),
    })),
  )
  return (
    <section aria-labelledby="missing" className="space-y-3">
      <h2 id="missing" className="text-xl font-bold">
        {t('missing')}
      </h2>
      <p className="text-quiet">{t('missingText')}</p>
      <ul className="list-disc space-y-1 pl-6">
        {rows.map(({ field, text, name, href }) => (
          <li key={field}>
            {href ? (
              <a href={href} className="text-accent underline underline-offset-4">
                {name}
              </a>
            ) : (
              name
            )}{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A field such as `culture.2.levels.0` in words. */
async function placeOf({ questionnaireId, document }: DraftQuestionnaire, field: string) {
  const t = await getTranslations('questionnaires')
  const [first, row, part = '', number] = field.split('.')
  const pillar = PILLAR_IDS.find((id) => id === first)
  const practice = pillar && row !== undefined ? document[pillar][Number(row)] : undefined
  if (!pillar) return { name: t('atTitle'), href: null }
  if (!practice) return { name: pillarNames()[pillar], href: null }
  const what = partNames(t, part, number)
  return {
    name: t('atPractice', { practice: practice.title || practice.id, part: what }),
    href: questionnaireHref(questionnaireId, 'draft', 'practices', practice.id),
  }
}

type Words = Awaited<ReturnType<typeof getTranslations<'questionnaires'>>>

function partNames(t: Words, part: string, number: string | undefined): string {
  if (part === 'levels') return t('levelPart', { level: Number(number) + 1 })
  if (part === 'nextSteps') return t('step', { level: Number(number) + 1 })
  return t(part === 'title' || part === 'question' ? `parts.${part}` : 'parts.help')
}
