import { getTranslations } from 'next-intl/server'
import { draftProgress } from '@/use-cases/assessments/draft-progress'
import type { Draft } from '@/use-cases/assessments/get-draft'

/** The words around the review of a draft. */
export async function reviewWords(draft: Draft) {
  const [t, variants, answer, team] = await Promise.all([
    getTranslations('review'),
    getTranslations('variants'),
    getTranslations('answer'),
    getTranslations('team'),
  ])
  const progress = draftProgress(draft)
  const answered = progress.reduce((sum, pillar) => sum + pillar.answered, 0)
  const total = progress.reduce((sum, pillar) => sum + pillar.total, 0)
  return {
    title: t('title'),
    above: t('above', { team: draft.team.name, variant: variants(draft.variant) }),
    lead: answered === total ? t('allAnswered') : t('lead', { answered, total }),
    back: t('backTo'),
    discardTitle: t('discardTitle'),
    discardText: t('discardText'),
    discard: t('discard'),
    typeName: team('typeName', { name: draft.team.name }),
    form: { submit: t('submit'), hint: t('submitHint'), waiting: answer('waiting') },
  }
}
