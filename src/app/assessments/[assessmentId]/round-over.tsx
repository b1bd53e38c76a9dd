import { getTranslations } from 'next-intl/server'
import { roundTimes } from '@/app/round-times'
import type { Actor } from '@/auth/actor'
import { buttonClass } from '@/components/button'
import { PageHeading } from '@/components/page-heading'
import type { AssessmentWithQuestions } from '@/use-cases/assessments/require-assessment'

type RoundOverProps = { actor: Actor; assessment: AssessmentWithQuestions }

/** Says to a lead that the round has closed, and which of their answers count. */
export async function RoundOver({ actor, assessment }: RoundOverProps) {
  const [t, at] = await Promise.all([getTranslations('review'), roundTimes(actor)])
  const { round, team, leadSubmittedAt } = assessment
  if (round === null) return null
  return (
    <>
      <PageHeading title={t('roundOver', { round: round.name })} above={team.name}>
        {t('roundOverText', { time: at(round.closedAt ?? round.closesAt) })}
      </PageHeading>
      <div className="max-w-[70ch] space-y-6">
        <p>{leadSubmittedAt ? t('keptSubmitted', { time: at(leadSubmittedAt) }) : t('keptNothing')}</p>
        <p>
          <a href={`/teams/${team.id}`} className={buttonClass('secondary')}>
            {t('toTeam', { team: team.name })}
          </a>
        </p>
      </div>
    </>
  )
}
