import 'server-only'
import { request as requestByHttp } from 'node:http'
import { request as requestByHttps } from 'node:https'
import { addressProblem } from './address-problem'
import { isAllowedHost } from './is-allowed-host'
import { InternalAddressError, publicLookup, type Resolver } from './public-lookup'

/** How long a receiver may take, in milliseconds. */
const PATIENCE = 15_000

/** What came of a try: the code of the reply, or what kept it from coming; and how long it took, in milliseconds. */
export type WebhookReply = {
  status: number | null
  failure: 'internal' | 'timeout' | 'unreachable' | null
  duration: number
}

type Sent = { address: string; body: string; headers: Readonly<Record<string, string>> }

/**
 * Sends a message once, over a connection of its own. Redirects are not followed, and of a reply only its code is read.
 * Never throws.
 */
export async function sendWebhook(
  { address, body, headers }: Sent,
  { patience = PATIENCE, resolve }: { patience?: number; resolve?: Resolver } = {},
): Promise<WebhookReply> {
  const start = performance.now()
  const ended = (reply: Omit<WebhookReply, 'duration'>) => ({
    ...reply,
    duration: Math.round(performance.now() - start),
  })
  if (addressProblem(address) !== null) return ended({ status: null, failure: 'internal' })
  try {
    return ended({ status: await post(new URL(address), { body, headers, patience, resolve }), failure: null })
  } catch (error) {
    if (error instanceof InternalAddressError) return ended({ status: null, failure: 'internal' })
    const isLate = error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)
    return ended({ status: null, failure: isLate ? 'timeout' : 'unreachable' })
  }
}

type Posted = Omit<Sent, 'address'> & { patience: number; resolve: Resolver | undefined }

function post(url: URL, { body, headers, patience, resolve }: Posted): Promise<number> {
  const request = url.protocol === 'https:' ? requestByHttps : requestByHttp
  return new Promise((done, fail) => {
    const sending = request(
      url,
      {
        method: 'POST',
        agent: false,
        signal: AbortSignal.timeout(patience),
        headers: {
          ...headers,
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'CALMS-Radar',
        },
        ...(!isAllowedHost(url) && { lookup: publicLookup(resolve) }),
      },
      (reply) => {
        done(reply.statusCode ?? 0)
        reply.destroy()
      },
    )
    sending.on('error', fail)
    sending.end(body)
  })
}
