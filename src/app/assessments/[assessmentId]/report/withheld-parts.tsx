import type { Report } from '@/use-cases/reports/get-report'
import type { ReportWords } from './report-words'
import { WhatWouldHelp } from './withheld-notice'

/** Where single practices or pillars are withheld: why, and what would help. Nothing where all is shown. */
export function WithheldParts({ report, words }: { report: Report; words: ReportWords }) {
  const { t } = words
  const isAnyWithheld = report.pillars.some(({ withheldPractices }) => withheldPractices.length > 0)
  if (!isAnyWithheld) return null
  return (
    <details className="max-w-[70ch] rounded-lg bg-caution-soft px-4 py-1">
      <summary className="min-h-12 py-3 text-sm font-semibold text-caution">{t('withheldParts')}</summary>
      <div className="space-y-4 pb-4">
        <p>{t('withheldPartsWhy', { needed: report.minimumGroupSize ?? 0 })}</p>
        <WhatWouldHelp />
      </div>
    </details>
  )
}
