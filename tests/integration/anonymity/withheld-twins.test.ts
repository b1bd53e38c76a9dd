import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { prisma } from '@/database/client'
import type { Answers } from '@/scoring/tally'
import { closeRound } from '@/use-cases/rounds/close-round'
import { allAt, newActor, newTeam } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { answered, assessmentOf, openedRound, teamToken } from '../../support/rounds'
import { alike, differences, everythingSeen } from './watched'

const HIDDEN = 'lean.retrospectives'

type Level = 1 | 2 | 3 | 4 | 5

const { [HIDDEN]: _, ...without } = allAt(3, 'full')
const withHidden = (level: Level): Answers => ({ ...without, [HIDDEN]: level })

/** Two rounds of three teams with k = 5. What nobody may learn is given; everything else is always the same. */
async function world(hidden: Level, comment: string) {
  const actor = await newActor()
  const teams = {
    // Everybody answers everything.
    open: Array.from({ length: 6 }, (_, index) => allAt(((index % 5) + 1) as Level, 'full')),
    // One too few.
    small: Array.from({ length: 4 }, () => allAt(hidden, 'full')),
    // One too few for one practice, which is a foundation.
    partly: [...Array.from({ length: 4 }, () => withHidden(hidden)), without],
  }
  const ids = { open: '', small: '', partly: '' }
  for (const name of ['open', 'small', 'partly'] as const) ids[name] = await newTeam(actor, name)
  let latest = { id: '' }
  for (const round of ['First', 'Second']) {
    const { id } = await openedRound(actor, Object.values(ids), { variant: 'full', name: round, ...TIMES })
    for (const name of ['open', 'small', 'partly'] as const) {
      for (const [index, answers] of teams[name].entries()) {
        const isTold = name === 'open' || (name === 'partly' && index === 4)
        const written = isTold ? {} : { [HIDDEN]: comment }
        await answered(teamToken({ id }, ids[name]), answers, written)
      }
    }
    await closeRound(actor, id)
    latest = { id }
  }
  return { actor, teams: ids, round: latest }
}

const TIMES = { opensAt: new Date(Date.now() - 1000), closesAt: new Date(Date.now() + 86_400_000) }

describeOnBothDatabases('of what is withheld, whoever sees all that an admin can', () => {
  const ones = () => world(1, 'Never said')
  const fives = () => world(5, 'Something else')
  let one: Awaited<ReturnType<typeof world>>
  let other: Awaited<ReturnType<typeof world>>

  beforeEach(async () => {
    one ??= await ones()
    other ??= await fives()
  })

  const seenIn = async ({ actor, teams, round }: typeof one, name: keyof typeof teams) => {
    const assessment = await assessmentOf(actor, round, teams[name])
    return everythingSeen(actor, { round: round.id, team: teams[name], assessment })
  }

  it.each(['open', 'small', 'partly'] as const)('learns nothing by looking at the team “%s”', async (name) => {
    const seen = await seenIn(one, name)
    expect(alike(await seenIn(other, name))).toBe(alike(seen))
    expect(JSON.stringify(seen)).not.toMatch(/Never said|Something else/)
  })

  it('learns nothing from the stored tallies either', async () => {
    const tallies = async ({ actor }: { actor: Actor }) =>
      prisma().tally.findMany({
        where: { assessment: { workspaceId: actor.workspaceId } },
        orderBy: [
          { assessment: { team: { nameKey: 'asc' } } },
          { assessment: { round: { name: 'asc' } } },
          { data: 'asc' },
        ],
        select: { data: true, voice: true },
      })
    expect(await tallies(other)).toEqual(await tallies(one))
  })

  it('finds no figure in the tally of a team with one answer too few', async () => {
    const id = await assessmentOf(one.actor, one.round, one.teams.small)
    const stored = await prisma().tally.findMany({ where: { assessmentId: id } })
    expect(stored.map(({ sharedWith }) => sharedWith)).toEqual([''])
    const { r, w, p, s } = JSON.parse(stored[0]?.data ?? '')
    expect([r, w]).toEqual([4, 'too-few-responses'])
    expect(new Set([...Object.values(p), ...Object.values(s)])).toEqual(new Set([null]))
  })

  it('finds figures in the tally of a team with enough, but for the practice with one answer too few', async () => {
    const tallies = async (team: string) =>
      (await prisma().tally.findMany({ where: { assessmentId: await assessmentOf(one.actor, one.round, team) } })).map(
        ({ data }) => JSON.parse(data),
      )
    for (const { w, p } of await tallies(one.teams.open)) expect([w, p[HIDDEN]?.length]).toEqual([null, 8])
    for (const { w, p } of await tallies(one.teams.partly)) {
      const closed = Object.keys(p).filter((id) => p[id] === null)
      expect([w, closed]).toEqual([null, HIDDEN in p ? [HIDDEN] : []])
    }
  })

  it('gets the same export twice, and again after the answers are gone', async () => {
    const { actor } = one
    const before = await seenIn(one, 'partly')
    const changed = async () =>
      differences(before, await seenIn(one, 'partly'))
        .map(({ path }) => path)
        // What looking itself leaves there fills a page of the log; exportAuditLog, which is compared, has all of it.
        .filter((path) => !path.startsWith('/listAuditLog/'))
    expect(await changed()).toEqual([])
    await prisma().response.deleteMany({ where: { assessment: { workspaceId: actor.workspaceId } } })
    // How many are still stored; the page shows it only as long as members are asked.
    expect(await changed()).toEqual(['/getShare/answers'])
  })
})
