/**
 * Serves the standalone output, in whose folder it lies: `npm start` and the container run this. Next's own server.js takes
 * its address from HOSTNAME, which containers set to their name.
 */
import './exchange.mjs'
import { loadPages } from './load-pages.mjs'

process.env.NODE_ENV = 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
process.env.HOSTNAME = process.env.HOST || '127.0.0.1'
process.env.PORT ||= '3000'
// Longer than proxies keep a connection that nobody uses (nginx and balancers 60 s, Caddy 120 s): else one now and then sends
// a request into a connection that is just being closed, and somebody gets a 502.
process.env.KEEP_ALIVE_TIMEOUT ||= '130000'
await import('./server.js')
void loadPages()
