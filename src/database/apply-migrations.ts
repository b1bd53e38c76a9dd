import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { reasonOf } from './driver-errors'
import { schemaEngine } from './schema-engine'

/**
 * Applies all migrations that are still to be applied, in the transaction that the connection has open.
 * @returns their names.
 * @throws Error naming the migration that failed and the database's reason.
 */
export async function applyMigrations(connection: SqlDriverAdapter, migrationsList: MigrationList): Promise<string[]> {
  let failure: string | undefined
  const failed = (what: string) => (error: unknown) => {
    // The engine goes on to note the failure, which fails, too, and then reports the second one.
    failure ??= `${what}${reasonOf(error)}`
    throw error
  }
  const told: SqlDriverAdapter = {
    ...connection,
    queryRaw: (query) => connection.queryRaw(query).catch(failed('')),
    executeRaw: (query) => connection.executeRaw(query).catch(failed('')),
    executeScript: (script) => connection.executeScript(script).catch(failed(`${nameOf(script, migrationsList)}: `)),
  }
  const connect = async () => told
  const { provider, adapterName } = connection
  const engine = await schemaEngine({ provider, adapterName, connect, connectToShadowDb: connect })
  try {
    const filters = { externalTables: [], externalEnums: [] }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  } catch (error) {
    throw new Error(failure ?? reasonOf(error), { cause: error })
  }
}

function nameOf(script: string, { migrationDirectories }: MigrationList): string {
  const found = migrationDirectories.find(({ migrationFile }) => migrationFile.content.value === script)
  return found?.path ?? 'a migration'
}
