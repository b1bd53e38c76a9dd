import { probeReply } from '@/app/probe-reply'
import { getReadiness } from '@/use-cases/system/get-readiness'

export const dynamic = 'force-dynamic'

/** Whether requests should be sent here: 503 says what is in the way, and no more. */
export async function GET(): Promise<Response> {
  const waitsFor = await getReadiness()
  const isReady = waitsFor.length === 0
  return probeReply(`${JSON.stringify({ ready: isReady, waitsFor })}\n`, isReady ? 200 : 503, 'application/json')
}
