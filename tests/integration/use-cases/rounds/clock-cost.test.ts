import { expect, it } from 'vitest'
import { closeRound } from '@/use-cases/rounds/close-round'
import { runRoundClock } from '@/use-cases/rounds/run-round-clock'
import { newActor, newTeam } from '../../../support/assessments'
import { countStatements } from '../../../support/count-statements'
import { describeOnBothDatabases } from '../../../support/databases'
import { openedRound, plannedRound } from '../../../support/rounds'

describeOnBothDatabases('the clock, which runs every few seconds', () => {
  it('asks the database no more where many rounds wait for their time than where few do', async () => {
    const actor = await newActor()
    const team = await newTeam(actor)
    const some = async (count: number) => {
      for (let number = 0; number < count; number++) {
        await plannedRound(actor, [team])
        await closeRound(actor, (await openedRound(actor, [team])).id)
        await openedRound(actor, [team])
      }
    }
    await some(1)
    const few = await countStatements(() => runRoundClock())
    await some(10)
    expect(await countStatements(() => runRoundClock())).toBe(few)
  })
})
