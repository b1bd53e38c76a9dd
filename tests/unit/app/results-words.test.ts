import { expect, it, vi } from 'vitest'
import { resultsWords } from '@/app/results-words'
import { exportedResults, exportedVoice } from '../../support/exported-figures'
import { MEMBERS } from '../../support/small-round'

vi.mock('next-intl/server', () => import('../../support/intl-server'))

it('says of which round or assessment results are, and of the latest only where they are that', async () => {
  const results = exportedResults(exportedVoice(MEMBERS))
  const about = async (more: object) => (await resultsWords({ ...results, ...more })).paragraphs[0]
  expect(await about({})).toBe('Results of the DevOps assessments of 1 team: Autumn.')
  expect(await about({ round: null })).toMatch(/: each team's latest assessment\.$/)
  const publishedAt = new Date('2025-03-04T12:00:00Z')
  expect(await about({ round: null, publishedAt })).toMatch(/: the assessment of 2025-03-04\.$/)
})
