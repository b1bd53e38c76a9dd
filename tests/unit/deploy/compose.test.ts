import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readEnvironment, VARIABLES } from '@/config/environment'
import { IMAGE } from '../../support/dockerfile'
import { KNOWN_VARIABLES } from '../../support/known-variables'

type Service = {
  image: string
  profiles?: string[]
  environment: Record<string, string | null>
  volumes: string[]
  ports?: string[]
  secrets?: string[]
  depends_on?: Record<string, { condition: string; required: boolean }>
  stop_grace_period?: string
}

const text = readFileSync('compose.yaml', 'utf8')
const file = parse(text) as {
  services: Record<'app' | 'postgresql' | 'caddy', Service & Record<string, unknown>>
  volumes: Record<string, null>
  secrets: Record<string, { environment: string }>
}
const { app, postgresql, caddy } = file.services

/** What Compose makes of `${NAME:-usual}` and `${NAME:?why}` with these settings. */
const filledIn = (value: string, settings: Record<string, string> = {}) =>
  value.replace(/\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name, kind, rest) => {
    if (settings[name]) return settings[name]
    if (kind === '?') throw new Error(`${name} ${rest}`)
    return rest ?? ''
  })

const environmentWith = (settings: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(app.environment).map(([name, value]) => [
      name,
      value === null ? settings[name] : filledIn(value, settings),
    ]),
  )

/** Set by the image, or of no use in a container. */
const NOT_HANDED_ON = ['HOST', 'PORT', 'BACKUP_FOLDER', 'DATABASE_CA']

describe('compose.yaml', () => {
  it('hands on every variable that the app knows, and no other', () => {
    expect(Object.keys(app.environment).filter((name) => !KNOWN_VARIABLES.includes(name))).toEqual([])
    const missing = VARIABLES.filter((name) => !(name in app.environment) && !NOT_HANDED_ON.includes(name))
    expect(missing).toEqual([])
  })

  it('asks for the address that people open', () => {
    expect(() => environmentWith({})).toThrow('APP_URL must be')
  })

  it('is embedded and keeps its data in a volume, where nothing else is said', () => {
    const settings = environmentWith({ APP_URL: 'http://localhost:3000' })
    const { DATABASE_URL } = readEnvironment({ ...IMAGE.variables, ...settings })
    expect(app.volumes).toEqual([`data:${dirname(DATABASE_URL.replace('file:', ''))}`])
    expect(DATABASE_URL).toBe(IMAGE.variables.DATABASE_URL)
    expect(app.profiles).toBeUndefined()
  })

  it('takes PostgreSQL and Caddy along by their profiles', () => {
    expect(postgresql.profiles).toEqual(['postgresql'])
    expect(caddy.profiles).toEqual(['tls'])
    expect(app.depends_on).toEqual({ postgresql: { condition: 'service_healthy', required: false } })
  })

  it('names volumes and secrets that it declares', () => {
    const services = Object.values(file.services)
    const volumes = services.flatMap(({ volumes }) => volumes.map((volume) => volume.split(':')[0] ?? ''))
    const inFolder = volumes.filter((source) => source.startsWith('./'))
    expect(inFolder.filter((source) => !existsSync(source))).toEqual([])
    expect(volumes.filter((source) => !source.startsWith('./')).toSorted()).toEqual(
      Object.keys(file.volumes).toSorted(),
    )
    expect(services.flatMap(({ secrets = [] }) => secrets)).toEqual(Object.keys(file.secrets))
  })

  it('runs the app without rights, on a file system that it cannot change', () => {
    expect(app).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] })
    expect(app.ports).toEqual([`\${PUBLISH:-127.0.0.1:3000}:${IMAGE.port}`])
  })

  it('waits for as long as the app may take to end', () => {
    const { SHUTDOWN_DELAY, SHUTDOWN_TIMEOUT } = readEnvironment({})
    expect(Number.parseInt(app.stop_grace_period ?? '', 10)).toBeGreaterThan(SHUTDOWN_DELAY + SHUTDOWN_TIMEOUT)
  })

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(app.image).toBe(`calms-radar:${version}`)
  })
})

describe('the settings to copy for it', () => {
  const lines = readFileSync('deploy/compose.env.example', 'utf8').match(/^#?[A-Z_]+=.*$/gm) ?? []
  const settings = lines.map((line) => line.replace('#', '').split('='))

  it('are read by Compose or by the app', () => {
    const unread = settings.flatMap(([name = '']) =>
      name in app.environment || name === 'COMPOSE_PROFILES' || text.includes(`environment: ${name}\n`) ? [] : [name],
    )
    expect(unread).toEqual([])
  })

  it('are accepted by the app as they stand', () => {
    const given = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('=') as [string, string])
    expect(readEnvironment({ ...IMAGE.variables, ...environmentWith(Object.fromEntries(given)) }).APP_URL).toBe(
      'http://localhost:3000',
    )
  })
})

describe('the Caddyfile', () => {
  it('gets what it asks for, and goes to the app', () => {
    const caddyfile = readFileSync('deploy/caddy/Caddyfile', 'utf8')
    const asked = [...caddyfile.matchAll(/\{\$(\w+)/g)].map(([, name]) => name)
    expect(Object.keys(caddy.environment).toSorted()).toEqual(asked.toSorted())
    expect(caddy.environment.UPSTREAM).toBe(`app:${IMAGE.port}`)
  })
})
