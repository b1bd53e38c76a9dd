import { existsSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment } from '@/config/environment'
import { STARTED_WITH } from '../../../scripts/starting/build'
import { SOURCES } from '../../../scripts/starting/source-stamp'
import { IMAGE, instruction, stages } from '../../support/dockerfile'
import { KNOWN_VARIABLES, OTHERS_VARIABLES } from '../../support/known-variables'

const [build, served, ...others] = stages()
const copies = (build?.instructions ?? [])
  .filter(({ name }) => name === 'COPY')
  .flatMap(({ text }) => text.split(' ').slice(0, -1))

describe('the Dockerfile', () => {
  it('builds and serves on the same Node 24, named to the last number', () => {
    expect(others).toEqual([])
    expect(build?.from).toBe(`${served?.from} AS build`)
    expect(served?.from).toMatch(/^node:24\.\d+\.\d+-bookworm-slim$/)
  })

  it('builds of files that are there, and of all that a build is made of', () => {
    expect(copies.filter((path) => !existsSync(path))).toEqual([])
    expect(SOURCES.filter((path) => existsSync(path) && !copies.includes(path))).toEqual([])
  })

  it('is given these files and no others', () => {
    const lines = readFileSync('.dockerignore', 'utf8').split('\n')
    expect(lines.find((line) => line !== '' && !line.startsWith('#'))).toBe('*')
    const given = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    expect(given.toSorted()).toEqual(copies.toSorted())
  })

  it('serves the standalone output and nothing else', () => {
    const copied = served?.instructions.filter(({ name }) => ['COPY', 'ADD'].includes(name)).map(({ text }) => text)
    expect(copied).toEqual(['--from=build /build/.next/standalone ./'])
  })

  it('runs and checks what the build puts there, without a shell', () => {
    const [check = ''] = instruction('HEALTHCHECK').match(/\[.*\]$/) ?? []
    for (const command of [instruction('CMD'), check]) {
      const [program, file] = JSON.parse(command) as string[]
      expect(program).toBe('node')
      expect(STARTED_WITH).toContain(file)
    }
    expect(instruction('STOPSIGNAL')).toBe('SIGTERM')
  })

  it('runs as a user without a name or rights', () => {
    expect(IMAGE.user).toMatch(/^[1-9]\d{4}:[1-9]\d{4}$/)
    expect(instruction('RUN')).toContain(`chown ${IMAGE.user} ${IMAGE.volume}`)
  })

  it('sets what the app accepts, and keeps its data in the volume', () => {
    const unknown = Object.keys(IMAGE.variables).filter(
      (name) => ![...KNOWN_VARIABLES, ...OTHERS_VARIABLES].includes(name),
    )
    expect(unknown).toEqual([])
    const { DATABASE_URL, PORT } = readEnvironment({ ...IMAGE.variables, APP_URL: 'https://radar.example.org' })
    expect(dirname(DATABASE_URL.replace('file:', ''))).toBe(IMAGE.volume)
    expect(PORT).toBe(IMAGE.port)
  })

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(instruction('ARG')).toBe(`VERSION=${version}`)
  })
})
