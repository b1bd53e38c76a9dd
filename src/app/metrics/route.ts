import { probeReply } from '@/app/probe-reply'
import { environment } from '@/config/environment'
import { isToken } from '@/metrics/is-token'
import { metricsText } from '@/metrics/metrics-text'
import { getFigures } from '@/use-cases/system/get-figures'
import { version } from '@/use-cases/system/version'

export const dynamic = 'force-dynamic'

/** What Prometheus reads, by the token of the environment; without one there is nothing here. */
export async function GET({ headers }: Request): Promise<Response> {
  const { METRICS_TOKEN } = environment()
  if (METRICS_TOKEN === undefined) return probeReply('', 404)
  const [, sent = ''] = /^Bearer +(.+)$/i.exec(headers.get('authorization') ?? '') ?? []
  if (!isToken(sent, METRICS_TOKEN)) {
    const refused = probeReply('', 401)
    refused.headers.set('www-authenticate', 'Bearer')
    return refused
  }
  const text = await metricsText(version().version, await getFigures())
  return probeReply(text, 200, 'text/plain; version=0.0.4; charset=utf-8')
}
