import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '@/config/environment'
import { KNOWN_VARIABLES, OTHERS_VARIABLES } from '../../support/known-variables'

const unit = readFileSync('deploy/systemd/calms-radar.service', 'utf8')
const settings = [...unit.matchAll(/^([A-Za-z]+)=(.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }))
const valueIn = (wanted: string) => settings.find(({ name }) => name === wanted)?.value ?? ''

describe('the unit for systemd', () => {
  it('sets variables that are known, and data where it may write', () => {
    const variables = settings.filter(({ name }) => name === 'Environment').map(({ value }) => value.split('='))
    const unknown = variables.filter(([name = '']) => ![...KNOWN_VARIABLES, ...OTHERS_VARIABLES].includes(name))
    expect(unknown).toEqual([])
    const places = variables.filter(([, value = '']) => value.includes('/')).map(([, value = '']) => value)
    expect(places.filter((place) => !place.includes(`/var/lib/${valueIn('StateDirectory')}`))).toEqual([])
  })

  it('waits for as long as the app may take to end', () => {
    const { SHUTDOWN_DELAY, SHUTDOWN_TIMEOUT } = readEnvironment({})
    expect(Number(valueIn('TimeoutStopSec'))).toBeGreaterThan(SHUTDOWN_DELAY + SHUTDOWN_TIMEOUT)
  })

  it('lets the app write nowhere else, and Node compile', () => {
    expect(valueIn('ProtectSystem')).toBe('strict')
    expect(valueIn('NoNewPrivileges')).toBe('yes')
    expect(settings.some(({ name }) => name === 'MemoryDenyWriteExecute')).toBe(false)
  })
})
