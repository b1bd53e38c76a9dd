import 'server-only'
import type { Actor } from '@/auth/actor'
import type { PillarId } from '@/questionnaire/pillars'
import { byPillar } from '@/scoring/by-pillar'
import { ALPHA } from '@/scoring/pillar-change'
import { requireWorkspace } from '../workspaces/require-workspace'
import { targetLevels } from '../workspaces/target-levels'
import { type ComparedDifference, pillarDifferenceOf } from './compared-difference'
import { type ComparedItem, type ComparedItems, comparedItems } from './compared-items'
import type { DashboardAsked } from './dashboard-scope'
import { type Dashboard, getDashboard } from './get-dashboard'

export type ComparisonAsked = DashboardAsked & {
  /** What to compare: team:ID, tag:KEY, all, target. The first one is the reference. */
  items: readonly string[]
}

export type Comparison = Omit<ComparedItems, 'compared'> & {
  dashboard: Dashboard
  /** Six at most; the first is what the others are compared with. */
  compared: readonly (ComparedItem & {
    /** From the reference, whose own are null. */
    differences: Readonly<Record<PillarId, ComparedDifference | null>>
  })[]
  /** Whether the actor sees all teams of the workspace, or only their own. */
  seesAllTeams: boolean
  /** How many of the differences were tested, and how many of them luck alone would let pass. */
  tests: number
  expectedByLuck: number
}

/**
 * Up to six teams, groups and the target beside each other, from published figures only. What is asked for and not
 * there is passed over, and counted.
 *
 * @throws AppError `not-found` if the workspace was deleted meanwhile
 */
export async function getComparison(actor: Actor, { items, ...asked }: ComparisonAsked): Promise<Comparison> {
  const [dashboard, workspace] = await Promise.all([getDashboard(actor, asked), requireWorkspace(actor)])
  const { compared, ...rest } = comparedItems(dashboard, targetLevels(workspace.targetLevels), items)
  const reference = compared[0]
  const withDifferences = compared.map((item) => ({
    ...item,
    differences: byPillar((pillar) =>
      reference && reference !== item ? pillarDifferenceOf(reference, item, pillar) : null,
    ),
  }))
  const tests = withDifferences
    .flatMap(({ differences }) => Object.values(differences))
    .filter((difference) => typeof difference?.p === 'number').length
  return {
    ...rest,
    dashboard,
    compared: withDifferences,
    seesAllTeams: actor.teamIds === null,
    tests,
    expectedByLuck: ALPHA * tests,
  }
}
