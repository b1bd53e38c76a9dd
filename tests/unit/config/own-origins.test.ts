import { describe, expect, it } from 'vitest'
import { ownOrigins } from '@/config/own-origins'

const APP = 'https://radar.example.org'

describe('the origins of a page under a Host header', () => {
  it('are the app’s address for the name it is known by', () => {
    expect(ownOrigins('radar.example.org', APP)).toEqual([APP])
    expect(ownOrigins('Radar.Example.org', APP)).toEqual([APP])
  })

  it.each(['localhost', 'localhost:3000', '127.0.0.1:3000', '[::1]:3000'])(
    'are those of the machine itself for %s',
    (host) => expect(ownOrigins(host, APP)).toEqual([`http://${host}`]),
  )

  it.each([
    '',
    'evil.example',
    'radar.example.org.evil.example',
    'radar.example.org:8443',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'localhost:3000@evil.example',
  ])('are none for %j', (host) => expect(ownOrigins(host, APP)).toEqual([]))
})
