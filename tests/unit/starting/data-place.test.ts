import { expect, it } from 'vitest'
import { readEnvironment } from '@/config/environment'
import { dataPlace } from '@/starting/data-place'

const at = (DATABASE_URL: string) => dataPlace(readEnvironment({ DATABASE_URL }))

it('tells where the SQLite file is, from the root of the disk', () => {
  expect(at('file:./data/calms-radar.db')).toBe(`${process.cwd()}/data/calms-radar.db`)
  expect(at('file:/srv/calms.db')).toBe('/srv/calms.db')
})

it('tells which PostgreSQL it is, but never the password', () => {
  expect(at('postgresql://app:secret@db.example.org:5433/calms')).toBe('PostgreSQL at db.example.org:5433/calms')
})
