import type { NextRequest } from 'next/server'
import { chartAsked } from '@/app/chart-asked'
import { pictureAttachment } from '@/app/picture-attachment'
import { problem } from '@/app/problem'
import { currentActor } from '@/auth/current-actor'
import { VOICES } from '@/scoring/tally'
import { exportReportDocument } from '@/use-cases/exports/export-report-document'
import { reportFileParts } from '../../report-file-parts'
import { REPORT_CHARTS, reportPicture } from '../report-picture'

type Context = { params: Promise<{ assessmentId: string }> }

/** A chart of a report as a picture. */
export async function GET({ nextUrl: { searchParams } }: NextRequest, { params }: Context): Promise<Response> {
  try {
    const actor = await currentActor()
    const asked = chartAsked(searchParams, REPORT_CHARTS, 'reportChart')
    const voice = VOICES.find((known) => known === searchParams.get('voice'))
    const report = await exportReportDocument(actor, (await params).assessmentId, voice, asked.format)
    return await pictureAttachment(
      await reportPicture(asked.chart, report),
      asked,
      reportFileParts(report, asked.chart),
    )
  } catch (error) {
    return problem(error)
  }
}
