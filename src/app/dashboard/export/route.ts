import type { NextRequest } from 'next/server'
import { askedFormat } from '@/app/asked-format'
import { problem } from '@/app/problem'
import { resultsFile } from '@/app/results-file'
import { currentActor } from '@/auth/current-actor'
import { exportResults } from '@/use-cases/exports/export-results'
import { askedOf } from '../asked-of'
import { dashboardParams } from '../dashboard-params'
import { dashboardView } from '../dashboard-view'

/** The results that the dashboard shows under the same filter, as a file: in all voices, unless one is asked for. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  try {
    const actor = await currentActor()
    const format = askedFormat(searchParams)
    const asked = askedOf(dashboardView(dashboardParams(searchParams)))
    return await resultsFile(format, await exportResults(actor, asked, format), 'results')
  } catch (error) {
    return problem(error)
  }
}
