import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/**
 * Prisma's PostgreSQL adapter with scripts sent as they are. Its own way is to cut them at every semicolon, also at those
 * in the body of a function, and then to run the pieces one by one; PostgreSQL itself runs a whole script, or nothing.
 */
export function wholeScripts(factory: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withWholeScripts(await factory.connect()),
    connectToShadowDb: async () => withWholeScripts(await factory.connectToShadowDb()),
  }
}

function withWholeScripts(connection: SqlDriverAdapter): SqlDriverAdapter {
  return Object.assign(connection, {
    executeScript: async (script: string) => {
      await connection.executeRaw({ sql: script, args: [], argTypes: [] })
    },
  })
}
