import { beforeAll, expect, it } from 'vitest'
import { getOverview } from '@/use-cases/dashboard/get-overview'
import { newActor } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { overviewRound } from '../../support/overview-round'
import { MEMBERS, TOO_FEW, WITHHELD_OTHERWISE } from '../../support/small-round'
import { alike } from './watched'

type Hidden = Parameters<typeof overviewRound>[1]

/** All overviews of a workspace, with ids and times that do not tell it from another. */
async function overviews(hidden: Hidden): Promise<string> {
  const actor = await newActor()
  await overviewRound(actor, hidden)
  const tags = [[], ['core'], ['new']]
  const voices = ['member', 'lead'] as const
  const asked = tags.flatMap((chosen) => voices.map((voice) => ({ voice, tags: chosen })))
  const seen: Record<string, unknown> = {}
  for (const one of asked) seen[`${one.voice} ${one.tags}`] = await getOverview(actor, one)
  return alike(seen)
}

describeOnBothDatabases('the overviews of two workspaces', () => {
  let one: string

  beforeAll(async () => {
    one = await overviews({})
  })

  it('are the same if only answers of a team differ that is withheld', async () => {
    expect(await overviews({ few: TOO_FEW.high })).toBe(one)
  })

  it('are the same if only answers to a practice differ that is withheld', async () => {
    expect(await overviews({ members: WITHHELD_OTHERWISE })).toBe(one)
  })

  it('differ if an answer differs that is told', async () => {
    const [first, ...others] = MEMBERS
    const members = [{ ...first, 'automation.continuous-delivery': 5 as const }, ...others]
    expect(await overviews({ members })).not.toBe(one)
  })
})
