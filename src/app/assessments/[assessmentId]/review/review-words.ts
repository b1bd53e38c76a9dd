import { getTranslations } from 'next-intl/server'
import { roundTimes } from '@/app/round-times'
import type { Actor } from '@/auth/actor'
import { draftProgress } from '@/use-cases/assessments/draft-progress'
import type { Draft } from '@/use-cases/assessments/get-draft'

/** The words around the review of a draft. */
export async function reviewWords(actor: Actor, draft: Draft) {
  const [t, variants, answer] = await Promise.all([
    getTranslations('review'),
    getTranslations('variants'),
    getTranslations('answer'),
  ])
  const progress = draftProgress(draft)
  const answered = progress.reduce((sum, pillar) => sum + pillar.answered, 0)
  const total = progress.reduce((sum, pillar) => sum + pillar.total, 0)
  const round = await roundWords(actor, draft)
  return {
    title: t('title'),
    above: round?.above ?? t('above', { team: draft.team.name, variant: variants(draft.variant) }),
    lead: answered === total ? t('allAnswered') : t('lead', { answered, total }),
    back: t('backTo'),
    submitted: round?.submitted,
    form: {
      submit: round?.submit ?? t('submit'),
      hint: round?.hint ?? t('submitHint'),
      waiting: answer('waiting'),
    },
  }
}

/** What differs where the answers belong to a round: they wait for its close, and may change until then. */
async function roundWords(actor: Actor, { round, team, leadSubmittedAt }: Draft) {
  if (round === null) return null
  const [t, at] = await Promise.all([getTranslations('review'), roundTimes(actor)])
  const closes = at(round.closesAt)
  return {
    above: t('aboveRound', { team: team.name, round: round.name }),
    submitted: t('submitted', { time: closes }),
    submit: leadSubmittedAt ? t('submitAgain') : t('submitRound'),
    hint: leadSubmittedAt
      ? t('againHint', { time: closes, submitted: at(leadSubmittedAt) })
      : t('roundHint', { time: closes }),
  }
}
