import { expect, it, vi } from 'vitest'
import { reportWords } from '@/app/assessments/[assessmentId]/report/report-words'
import { currentQuestionnaire } from '@/questionnaire/published-questionnaires'
import type { Report } from '@/use-cases/reports/get-report'

vi.mock('next-intl/server', () => import('../../support/intl-server'))

it('prints figures as charts and the dashboard print them: a half goes up, also where binary fractions miss it', async () => {
  const { score, signed } = await reportWords({ assessment: { questionnaire: currentQuestionnaire } } as Report)
  const gap = 1.275 - 1
  expect(gap).toBeLessThan(0.275)
  expect([score(gap), signed(gap), signed(-gap), signed(-0.001)]).toEqual(['0.28', '+0.28', '−0.28', '0.00'])
})
