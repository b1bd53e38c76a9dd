import type { RoundView } from '@/use-cases/rounds/get-round'
import { ManageRound } from './manage-round'
import { ReminderForm } from './reminder-form'
import { RoundNotes } from './round-notes'
import { RoundTeams } from './round-teams'

/** The teams, notes, and what can be done: before a round has opened that comes first, then the teams do. */
export function RoundBody({ view, done }: { view: RoundView; done: string | undefined }) {
  const { mayManage, state, round } = view
  return (
    <>
      {mayManage && state === 'planned' && <ManageRound view={view} />}
      <RoundTeams view={view} />
      {mayManage && state === 'open' && <ReminderForm roundId={round.id} />}
      <RoundNotes roundId={round.id} done={done} />
      {mayManage && state !== 'planned' && <ManageRound view={view} />}
    </>
  )
}
