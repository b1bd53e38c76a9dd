import '../../support/auth-secret'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/auth/actor'
import { inTransaction } from '@/database/client'
import { AppError } from '@/errors/app-error'
import { describeOnBothDatabases } from '../../support/databases'
import { exportedFunctions } from '../../support/exported-functions'
import { newWorld } from '../../support/world'
import { ACTORS, type World } from '../../support/world-description'
import { type Outcome, USE_CASES, WITHOUT_ACTOR } from './use-case-rows'

const withActor = exportedFunctions('use-cases').filter(({ firstType }) => firstType === 'Actor')
const others = exportedFunctions('use-cases').filter(
  ({ firstType, usesDatabase }) => usesDatabase && firstType !== 'Actor',
)

describe('every use-case', () => {
  it('that takes an actor has a row here', () => {
    expect(withActor.length).toBeGreaterThan(10)
    expect(Object.keys(USE_CASES).sort()).toEqual(withActor.map(({ name }) => name).sort())
  })

  it('that reaches the database without one is known, with the reason', () => {
    expect(Object.keys(WITHOUT_ACTOR).sort()).toEqual(others.map(({ name }) => name).sort())
  })
})

describeOnBothDatabases('who may do what', () => {
  let world: World

  beforeAll(async () => {
    world = await newWorld()
  })

  const cells = Object.entries(USE_CASES).flatMap(([name, { run, outcomes }]) =>
    ACTORS.map((who, index) => ({ name, who, run, expected: outcomes[index] })),
  )

  it.each(cells)('$name by $who: $expected', async ({ who, run, expected }) => {
    expect(await outcomeOf(world.people[who].actor, run, world)).toBe(expected)
  })
})

class Undo extends Error {}

/** What comes of trying; whatever it did is undone. */
async function outcomeOf(
  actor: Actor,
  run: (actor: Actor, world: World) => Promise<unknown>,
  world: World,
): Promise<Outcome> {
  let outcome: Outcome = 'ok'
  const trying = inTransaction(async () => {
    await run(actor, world).catch((error) => {
      outcome = refusal(error)
    })
    throw new Undo()
  })
  await trying.catch((error) => {
    if (!(error instanceof Undo)) throw error
  })
  return outcome
}

function refusal(error: unknown): Outcome {
  if (error instanceof AppError && (error.code === 'forbidden' || error.code === 'not-found')) return error.code
  throw error
}
