import { describe, expect, it } from 'vitest'
import { readEnvironment, VARIABLES } from '@/config/environment'
import { settingsInForce } from '@/use-cases/system/settings-in-force'

const SECRETS = {
  DATABASE_URL: 'postgresql://radar:secret-1@host.internal/radar',
  AUTH_SECRET: 'secret-2'.repeat(5),
  SMTP_URL: 'smtp://user:secret-3@mail.internal',
  MAIL_FROM: 'secret-4@example.org',
  METRICS_TOKEN: 'secret-5'.repeat(3),
  WEBHOOK_ALLOWED_HOSTS: 'secret-10.internal',
  OIDC_ISSUER: 'https://secret-6.example.org',
  OIDC_CLIENT_ID: 'secret-7',
  OIDC_CLIENT_SECRET: 'secret-8',
  OIDC_WORKSPACE: 'secret-9',
}

describe('the settings in force', () => {
  it('name every variable once', () => {
    const names = settingsInForce({}, readEnvironment({})).map(({ name }) => name)
    expect(names).toEqual(VARIABLES)
    expect(names).toContain('PORT')
    expect(new Set(names).size).toBe(names.length)
  })

  it('tell no secret, person or other machine, but that they are set', () => {
    const settings = settingsInForce(SECRETS, readEnvironment(SECRETS))
    expect(JSON.stringify(settings)).not.toMatch(/secret-|internal/)
    for (const name of Object.keys(SECRETS)) {
      expect(settings).toContainEqual({ name, value: null, isSet: true })
    }
  })

  it('tell of the others what holds, and whether somebody said so', () => {
    const variables = { PORT: '8080', LOG_LEVEL: '' }
    const settings = settingsInForce(variables, readEnvironment(variables))
    expect(settings).toContainEqual({ name: 'PORT', value: '8080', isSet: true })
    expect(settings).toContainEqual({ name: 'LOG_LEVEL', value: 'info', isSet: false })
  })
})
