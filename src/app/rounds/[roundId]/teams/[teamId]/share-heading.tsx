import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { Done } from '@/components/done'
import { PageHeading } from '@/components/page-heading'
import type { Share } from '@/use-cases/share/get-share'

type ShareHeadingProps = { share: Share; done: string | string[] | undefined }

/** Which team and round this is, and where the round stands; and what was just done. */
export async function ShareHeading({ share, done }: ShareHeadingProps) {
  const t = await getTranslations('share')
  const { asked, team, state, asksMembers } = share
  const isOver = state === 'closed' || state === 'closing'
  const words = { round: asked.round, until: asked.until, opens: share.opens }
  return (
    <>
      <PageHeading
        above={
          <a
            href={`/rounds/${share.roundId}`}
            className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
          >
            {t('backToRound', { round: asked.round })}
          </a>
        }
        title={t('title', { team: team.name })}
      >
        <p>{t(isOver ? 'closed' : asksMembers ? state : 'leadOnly', words)}</p>
      </PageHeading>
      {(done === 'removed' || done === 'replaced') && <Done>{t(done)}</Done>}
      {state === 'closed' && (
        <a href={`/assessments/${share.assessmentId}`} className={buttonClass()}>
          {t('toReport')}
        </a>
      )}
    </>
  )
}
