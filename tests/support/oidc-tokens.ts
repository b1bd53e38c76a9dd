import { createPrivateKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign } from 'node:crypto'

const KEY_ID = 'tests'

function newKey(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
}

/** The provider's key. */
export const SIGNING_KEY: JsonWebKey = {
  ...newKey().export({ format: 'jwk' }),
  kid: KEY_ID,
  alg: 'RS256',
  use: 'sig',
}

type Payload = Record<string, unknown>

/** How an ID token is changed: its claims, who signs it, with which algorithm. */
export type ChangeToken = { claims?: (claims: Payload) => Payload; signer?: 'stranger'; algorithm?: 'none' }

/** An ID token as a forger, or a provider gone wrong, would send it. */
export function changedToken(token: string, { claims = (same) => same, signer, algorithm }: ChangeToken): string {
  const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Payload
  const header = { alg: algorithm ?? 'RS256', kid: KEY_ID }
  const signed = [header, claims(payload)]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  if (algorithm === 'none') return `${signed}.`
  const key = signer === 'stranger' ? newKey() : createPrivateKey({ key: SIGNING_KEY, format: 'jwk' })
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}
