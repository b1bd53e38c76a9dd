import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { findTeam } from '@/database/teams'
import { AppError } from '@/errors/app-error'
import { changeTeamName } from '@/use-cases/teams/change-team-name'
import { createTeam } from '@/use-cases/teams/create-team'
import { getStart } from '@/use-cases/teams/get-start'
import { removeTeam } from '@/use-cases/teams/remove-team'
import { allAt, newActor, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'

const NAME_TAKEN = { code: 'invalid', fields: [{ field: 'name', problem: 'nameTaken' }] }

const SAME_NAMES = [
  ['the same name', 'Data Platform'],
  ['another case', 'dATA pLATFORM'],
  ['another width', 'Ｄａｔａ Ｐｌａｔｆｏｒｍ'],
  ['more spaces', '  Data   Platform '],
  ['a space that does not break', 'Data\u00a0Platform'],
] as const

describeOnBothDatabases('teams', () => {
  let actor: Actor

  beforeEach(async () => {
    actor = await newActor()
  })

  const names = async () => (await getStart(actor)).teams.map(({ name }) => name)

  it('are created under the name given', async () => {
    const team = await createTeam(actor, { name: 'Data Platform' })
    expect(team).toMatchObject({ name: 'Data Platform', sample: false })
    expect(await findTeam(actor.workspaceId, team.id)).toEqual(team)
  })

  it.each(SAME_NAMES)('are not created under a name that is taken: %s', async (_, name) => {
    await newTeam(actor, 'Data Platform')
    await expect(createTeam(actor, { name })).rejects.toMatchObject(NAME_TAKEN)
    expect(await names()).toEqual(['Data Platform'])
  })

  it('are created once when ten people create the same at once', async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 10 }, () => newTeam(actor)))
    const refused = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason] : []))
    expect(refused).toHaveLength(9)
    for (const error of refused) expect(error).toMatchObject(NAME_TAKEN)
    expect(await names()).toEqual(['Checkout'])
  })

  it('may have the name of a team of another workspace', async () => {
    await newTeam(await newActor())
    await newTeam(actor)
    expect(await names()).toEqual(['Checkout'])
  })

  it('keep letters of any script and characters beyond the basic plane', async () => {
    await newTeam(actor, 'Zürich 東京 🚀')
    expect(await names()).toEqual(['Zürich 東京 🚀'])
  })

  it('are renamed, also to the same name in another case', async () => {
    const id = await newTeam(actor)
    await changeTeamName(actor, id, { name: 'Payments' })
    await changeTeamName(actor, id, { name: 'PAYMENTS' })
    expect(await names()).toEqual(['PAYMENTS'])
  })

  it.each(SAME_NAMES)('are not renamed to a name that is taken: %s', async (_, name) => {
    await newTeam(actor, 'Data Platform')
    const id = await newTeam(actor)
    await expect(changeTeamName(actor, id, { name })).rejects.toMatchObject(NAME_TAKEN)
    expect(await names()).toEqual(['Checkout', 'Data Platform'])
  })

  it('leave a name free once they are renamed', async () => {
    await changeTeamName(actor, await newTeam(actor), { name: 'Payments' })
    await newTeam(actor)
    expect(await names()).toEqual(['Checkout', 'Payments'])
  })

  it.each(['', 'checkout', 'Check out', 'Checkout\u0000'])('are not deleted when %j is typed', async (typed) => {
    const id = await newTeam(actor)
    const attempt = removeTeam(actor, id, typed)
    await expect(attempt).rejects.toBeInstanceOf(AppError)
    await expect(attempt).rejects.toMatchObject({ fields: [{ field: 'typedName', problem: 'nameMismatch' }] })
    expect(await names()).toEqual(['Checkout'])
  })

  it('are deleted with their assessments when their name is typed, and no other is', async () => {
    const id = await newTeam(actor)
    await submitted(actor, id, 'quick', allAt(3, 'quick'))
    await newTeam(actor, 'Payments')
    await removeTeam(actor, id, ' Checkout ')
    expect(await names()).toEqual(['Payments'])
    await expect(removeTeam(actor, id, 'Checkout')).rejects.toMatchObject({ code: 'not-found' })
  })
})
