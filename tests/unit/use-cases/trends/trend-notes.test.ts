import { describe, expect, it } from 'vitest'
import { trendNotes } from '@/use-cases/trends/trend-notes'

const team = (name: string) => ({ id: name, name })

const NOTES = [
  { id: '1', roundId: 'spring', team: team('Data'), text: 'Reorganised' },
  { id: '2', roundId: 'spring', team: team('Identity'), text: 'Reorganised' },
  { id: '3', roundId: 'spring', team: null, text: 'Reorganised' },
  { id: '4', roundId: 'summer', team: team('Data'), text: 'Reorganised' },
]

describe('trendNotes', () => {
  it('makes one of the same words about several teams of a round', () => {
    expect(trendNotes(NOTES, true)).toEqual([
      { roundId: 'spring', text: 'Reorganised', teams: ['Data', 'Identity'] },
      { roundId: 'spring', text: 'Reorganised', teams: [] },
      { roundId: 'summer', text: 'Reorganised', teams: ['Data'] },
    ])
  })

  it('names no team where the trend is one team’s', () => {
    expect(trendNotes(NOTES, false)).toEqual([
      { roundId: 'spring', text: 'Reorganised', teams: [] },
      { roundId: 'summer', text: 'Reorganised', teams: [] },
    ])
  })
})
