import { found } from '@/app/found'
import { roundTimes } from '@/app/round-times'
import type { Actor } from '@/auth/actor'
import { getWaiting } from '@/use-cases/teams/get-waiting'
import { mayManageTeams } from '@/use-cases/teams/may-manage-teams'
import { LeadRounds } from './lead-rounds'
import { OpenRounds } from './open-rounds'
import { ReadyReports } from './ready-reports'

/** What rounds have waiting for somebody, in all their teams or in one. */
export async function WaitingRounds({ actor, teamId }: { actor: Actor; teamId?: string }) {
  const [{ toAnswer, open, ready }, at] = await Promise.all([found(getWaiting(actor, teamId)), roundTimes(actor)])
  return (
    <>
      <LeadRounds parts={toAnswer} at={at} />
      <OpenRounds rounds={open} at={at} mayManage={mayManageTeams(actor)} />
      <ReadyReports rounds={ready} at={at} />
    </>
  )
}
