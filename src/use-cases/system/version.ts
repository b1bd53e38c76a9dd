import 'server-only'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Version = {
  /** As in package.json. */
  version: string
  /** Tells builds of one version apart; null in development. */
  build: string | null
}

let read: Version | undefined

/** Which program this is, by the files of the folder that it runs in. */
export function version(): Version {
  read ??= { version: versionOf(textOf('package.json') ?? '{}'), build: textOf('.next/BUILD_ID')?.trim() ?? null }
  return read
}

function versionOf(json: string): string {
  const { version } = JSON.parse(json) as { version?: string }
  return version ?? 'unknown'
}

function textOf(file: string): string | null {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), file), 'utf8')
  } catch {
    return null
  }
}
