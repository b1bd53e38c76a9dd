import { describe, expect, it } from 'vitest'
import { securityHeaders } from '@/config/security-headers'

const policyOf = (headers: Record<string, string>) =>
  Object.fromEntries(
    (headers['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values]
    }),
  )

describe('the security headers', () => {
  const headers = securityHeaders('n0nce', 'https://radar.example.org', false)

  it('let only scripts run that carry the nonce', () => {
    expect(policyOf(headers)['script-src']).toEqual(["'self'", "'nonce-n0nce'"])
    expect(policyOf(headers)['default-src']).toEqual(["'none'"])
  })

  it('let nobody frame a page, change its base, or send its forms elsewhere', () => {
    expect(policyOf(headers)).toMatchObject({
      'frame-ancestors': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    })
  })

  it('ask for TLS from now on where the app is served with it, and not where it is not', () => {
    expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8,}; includeSubDomains$/)
    expect(securityHeaders('n', 'http://localhost:3000', false)).not.toHaveProperty('strict-transport-security')
  })

  it('allow what the development server needs only there', () => {
    expect(policyOf(securityHeaders('n', 'http://localhost:3000', true))['script-src']).toContain("'unsafe-eval'")
    expect(headers['content-security-policy']).not.toContain('unsafe-eval')
  })
})
