import type { RoundView } from '@/use-cases/rounds/get-round'
import { ManageRound } from './manage-round'
import { ReminderForm } from './reminder-form'
import { RoundTeams } from './round-teams'

/** The teams, and what can be done: before a round has opened that comes first, then the teams do. */
export function RoundBody({ view }: { view: RoundView }) {
  const { mayManage, state, round } = view
  return (
    <>
      {mayManage && state === 'planned' && <ManageRound view={view} />}
      <RoundTeams view={view} />
      {mayManage && state === 'open' && <ReminderForm roundId={round.id} />}
      {mayManage && state !== 'planned' && <ManageRound view={view} />}
    </>
  )
}
