/** Gives the integration tests a PostgreSQL server of their own, made for this run and removed after it. */
import type { TestProject } from 'vitest/node'
import { postgresqlServer } from './postgresql-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** An administrator's URL; databases.ts makes a database for each test file with it. */
    postgresqlUrl: string
  }
}

/** Nothing has to survive a power cut here, and not waiting for the disk saves minutes. */
const SETTINGS = '-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await postgresqlServer(SETTINGS)
  try {
    server.start()
  } catch (error) {
    await server.remove()
    throw error
  }
  project.provide('postgresqlUrl', server.url)
  return server.remove
}
