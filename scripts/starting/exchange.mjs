/**
 * Loaded into the app's process before Next (node --import). At the very edge, before anything reads a request, it
 * settles whom a request comes from, drops what only a trusted proxy may say, and keeps the reply at hand, because Next
 * lets neither a page nor a server action choose a status such as 429.
 */
import './keep-sqlite-objects.mjs'
import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'

/** How many proxies in front of the app are trusted to add to X-Forwarded-For. */
const proxies = Number(process.env.TRUST_PROXY) || 0

const isStopping = () => globalThis[Symbol.for('calms-radar.readiness')] === 'stopping'

const exchange = new AsyncLocalStorage()
globalThis[Symbol.for('calms-radar.exchange')] = exchange

subscribe('http.server.request.start', ({ request, response }) => {
  const { headers, socket } = request
  const forwarded = (headers['x-forwarded-for'] ?? '').split(',').map((address) => address.trim())
  const address = proxies > 0 ? forwarded.at(-proxies) : undefined
  headers['x-client-address'] = address || socket.remoteAddress || ''
  // Next believes these, whoever sent them.
  for (const name of ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded']) {
    delete headers[name]
  }
  delete headers['x-middleware-subrequest']
  // Only src/proxy.ts says these, and not every request goes through it.
  delete headers['x-address']
  delete headers['x-nonce']
  // Next fails at these before it gives any header; nothing has such an address.
  if (!isDecodable(request.url)) request.url = '/not-an-address'

  // What was begun before the end also lets go of its connection: the process waits for all of them.
  response.once('finish', () => {
    if (isStopping()) socket.destroySoon()
  })

  const reply = { status: undefined, page: undefined, setHeader: (name, value) => response.setHeader(name, value) }
  letReplyDecide(response, reply, request.method === 'GET')
  exchange.enterWith(reply)
})

/** Headers of a body that is not sent. */
const OF_THE_BODY = ['content-encoding', 'content-length', 'transfer-encoding', 'etag', 'link']

/**
 * Gives the reply its own status, and sends `reply.page` in place of the body if it is there before the body begins.
 * @param mayKeep - whether others may get the same: what comes of a form shows what somebody has typed into it
 */
function letReplyDecide(response, reply, mayKeep) {
  const { writeHead, write, end } = response
  let isReplaced = false
  response.writeHead = function (status, ...rest) {
    // The next request goes to a process that stays.
    if (isStopping()) this.shouldKeepAlive = false
    if (reply.page === undefined) return writeHead.call(this, reply.status ?? status, ...rest)
    isReplaced = true
    for (const name of OF_THE_BODY) this.removeHeader(name)
    this.setHeader('content-type', 'text/html; charset=utf-8')
    this.setHeader('content-length', Buffer.byteLength(reply.page))
    for (const [name, value] of Object.entries(reply.pageHeaders ?? {})) this.setHeader(name, value)
    return writeHead.call(this, reply.status ?? status)
  }
  const isToReplace = () => {
    if (!response.headersSent && reply.page !== undefined) response.writeHead(response.statusCode)
    return isReplaced
  }
  const sent = []
  const note = (chunk, encoding) => {
    if (!mayKeep || reply.keep === undefined || chunk == null || typeof chunk === 'function') return
    sent.push(Buffer.from(chunk, typeof encoding === 'string' ? encoding : undefined))
  }
  response.write = function (...args) {
    if (!isToReplace()) {
      note(...args)
      return write.apply(this, args)
    }
    args.findLast((argument) => typeof argument === 'function')?.()
    return true
  }
  response.end = function (...args) {
    if (isToReplace()) return end.call(this, reply.page)
    note(...args)
    end.apply(this, args)
    if (mayKeep && this.statusCode === 200)
      reply.keep?.(Buffer.concat(sent), (name) => this.getHeader(name)?.toString())
    return this
  }
}

function isDecodable(url) {
  try {
    return decodeURIComponent(url.split('?')[0]) !== undefined
  } catch {
    return false
  }
}
