import { randomBytes } from 'node:crypto'
import { environment } from '@/config/environment'
import { exchange } from '@/config/exchange'
import { requestRefusal } from '@/config/request-refusal'
import { securityHeaders } from '@/config/security-headers'
import { AppError } from '@/errors/app-error'
import { problem } from './problem'

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * A handler of a route that src/proxy.ts leaves out, with what it does for all others: refuses what is not ours, and
 * gives each reply its security headers. The way through the proxy takes as long as all the rest of a short request, so
 * it is spared those that come by the thousand.
 * @param own - headers that this route has instead of those of all others
 */
export function guarded<Context>(
  handle: Handler<Context>,
  own: Readonly<Record<string, string>> = {},
): Handler<Context> {
  return async (request, context) => {
    const nonce = randomBytes(16).toString('base64')
    const isDevelopment = process.env.NODE_ENV === 'development'
    const headers = { ...securityHeaders(nonce, environment().APP_URL, isDevelopment), ...own }
    try {
      const reply = await handled(request, () => handle(request, context)).catch(problem)
      for (const [name, value] of Object.entries(headers)) reply.headers.set(name, value)
      return reply
    } catch (error) {
      // Next makes the reply: one that leads to the sign-in, or tells of a failure.
      for (const [name, value] of Object.entries(headers)) exchange()?.getStore()?.setHeader(name, value)
      throw error
    }
  }
}

async function handled({ method, headers, url }: Request, handle: () => Promise<Response>): Promise<Response> {
  const refusal = requestRefusal({ method, headers, path: new URL(url).pathname }, environment().APP_URL)
  if (refusal) throw new AppError(refusal)
  return handle()
}
