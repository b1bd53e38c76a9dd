import type { RoundRow } from '@/use-cases/rounds/get-round'

type TeamLinkProps = { roundId: string; team: RoundRow['team']; asksMembers: boolean }

/** A team's name, leading to its links in the round; to the team itself where members are not asked and have no links. */
export function TeamLink({ roundId, team, asksMembers }: TeamLinkProps) {
  return (
    <a
      href={asksMembers ? `/rounds/${roundId}/teams/${team.id}` : `/teams/${team.id}`}
      className="inline-flex min-h-10 max-w-full items-center text-accent underline underline-offset-4"
    >
      <span className="min-w-0 wrap-anywhere">{team.name}</span>
    </a>
  )
}
