import type { NextRequest } from 'next/server'
import { chartAsked } from '@/app/chart-asked'
import { pictureAttachment } from '@/app/picture-attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { dashboardFileParts } from '../../dashboard-file-parts'
import { dashboardParams } from '../../dashboard-params'
import { dashboardView } from '../../dashboard-view'
import { DASHBOARD_CHARTS, dashboardPicture } from '../dashboard-picture'

/** A chart of the dashboard under the same filter as a picture. */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  try {
    const actor = await currentActor()
    const asked = chartAsked(searchParams, DASHBOARD_CHARTS, 'dashboardChart')
    const view = dashboardView(dashboardParams(searchParams))
    const { picture, round } = await dashboardPicture(actor, asked.chart, view, asked.format)
    return await pictureAttachment(picture, asked, dashboardFileParts({ round }, asked.chart))
  } catch (error) {
    return problem(error)
  }
}
