import { expect, it } from 'vitest'
import { dataPlace } from '../../../scripts/starting/app-environment'

const at = (DATABASE_URL: string) => dataPlace({ DATABASE_URL, HOST: '127.0.0.1', PORT: 3000 })

it('tells where the SQLite file is, from the root of the disk', () => {
  expect(at('file:./data/calms-radar.db')).toBe(`${process.cwd()}/data/calms-radar.db`)
  expect(at('file:/srv/calms.db')).toBe('/srv/calms.db')
})

it('tells which PostgreSQL it is, but never the password', () => {
  expect(at('postgresql://app:secret@db.example.org:5433/calms')).toBe('PostgreSQL at db.example.org:5433/calms')
})
