import type { Dashboard } from '@/use-cases/dashboard/get-dashboard'

/** What a file of the dashboard is called: what of it, of which round, made when. */
export function dashboardFileParts({ round }: Pick<Dashboard, 'round'>, part: string): string[] {
  return ['calms-radar', part, round?.name ?? '', new Date().toISOString().slice(0, 10)]
}
