import type { Report } from '@/use-cases/reports/get-report'

/** What a file of a report is called: whose it is, what of it, of when. */
export function reportFileParts({ assessment, history }: Report, part: string): string[] {
  const day = history.at(-1)?.publishedAt.toISOString().slice(0, 10) ?? ''
  return ['calms-radar', assessment.team.name, part, assessment.round?.name ?? '', day]
}
