import { appProcess } from '../../support/app-process'
import { AUTH_SECRET } from '../../support/auth-secret'
import { runScript } from '../../support/run-script'
import type { Served } from './served'

export type SeededApp<Made> = Served & { made: Made }

/**
 * The built app with what a script has made in its database.
 * @param script - one of apps/seed; it prints what it made as JSON
 */
export async function seededApp<Made>(database: string, script: string, argument: unknown): Promise<SeededApp<Made>> {
  const variables = { DATABASE_URL: database, AUTH_SECRET }
  const app = await appProcess(variables)
  try {
    const seeded = await runScript(`tests/benchmarks/apps/seed/${script}.ts`, [JSON.stringify(argument)], variables)
    if (seeded.code !== 0) throw new Error(seeded.output)
    return { ...app, made: JSON.parse(seeded.lastLine) as Made }
  } catch (error) {
    await app.stop()
    throw error
  }
}
