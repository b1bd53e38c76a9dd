import type { NextRequest } from 'next/server'
import { problem } from '@/app/problem'
import { taggedJson } from '@/app/tagged-json'
import { currentActor } from '@/auth/current-actor'
import { AppError } from '@/errors/app-error'
import { keepResults } from '@/kept-pages/results-pages'
import { LATEST } from '@/use-cases/dashboard/dashboard-scope'
import { getDashboard } from '@/use-cases/dashboard/get-dashboard'
import { dashboardView } from '../../dashboard-view'
import { heatmapData } from '../heatmap-data'

/** The heatmap's figures: of all teams of a round in a voice that the actor sees. Sorting and filtering come after. */
export async function GET({ nextUrl, headers }: NextRequest): Promise<Response> {
  try {
    const actor = await currentActor()
    const { round, voice } = dashboardView(Object.fromEntries(nextUrl.searchParams))
    const dashboard = await getDashboard(actor, { round, voice })
    // A page may show another round than was asked for, since it says so; figures alone would be taken for the round's.
    if (round !== undefined && (dashboard.round?.id ?? LATEST) !== round) throw new AppError('not-found')
    keepResults(headers)
    return taggedJson(await heatmapData(dashboard), headers.get('if-none-match'))
  } catch (error) {
    return problem(error)
  }
}
