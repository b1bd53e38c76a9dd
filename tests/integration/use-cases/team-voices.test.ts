import { expect, it } from 'vitest'
import { getTeam } from '@/use-cases/teams/get-team'
import { allAt, newActor, newTeam, submitted } from '../../support/assessments'
import { describeOnBothDatabases } from '../../support/databases'
import { closedWith } from '../../support/rounds'

describeOnBothDatabases('a team that its lead and then its members have spoken of', () => {
  it('has a trend of one voice, never a line from one to the other, and a list that names them', async () => {
    const actor = await newActor()
    const team = await newTeam(actor)
    const members = Array.from({ length: 5 }, () => allAt(2, 'quick'))
    const ofMembers = [await closedWith(actor, team, members), await closedWith(actor, team, members)]
    const ofLead = await submitted(actor, team, 'quick', allAt(5, 'quick'))
    const { assessments, trend } = await getTeam(actor, team)
    expect(assessments.map(({ id, voice }) => [id, voice])).toEqual([
      [ofMembers[0], 'member'],
      [ofMembers[1], 'member'],
      [ofLead, 'lead'],
    ])
    expect(trend.voice).toBe('member')
    expect(trend.assessments.map(({ id, values }) => [id, values.culture])).toEqual(ofMembers.map((id) => [id, 2]))
  })
})
