export type Provider = 'sqlite' | 'postgresql'

/** Which database a URL names (its form is checked in config/environment.ts). */
export function providerOf(url: string): Provider {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql'
}
