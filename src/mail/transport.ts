import 'server-only'
import { createTransport } from 'nodemailer'
import { environment } from '@/config/environment'

/** In milliseconds; somebody may be waiting for the page. */
const PATIENCE = 10_000

/** Shorter than the patience, so that a connection nobody uses ends in peace. */
const IDLE = 5_000

function create() {
  return createTransport({
    url: environment().SMTP_URL,
    pool: true,
    maxRequeues: 1,
    idleTimeout: IDLE,
    dnsTimeout: PATIENCE,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

let opened: ReturnType<typeof create> | undefined

/** The way to the mail server; its connections are used again. @throws Error if SMTP_URL cannot be used. */
export function transport(): ReturnType<typeof create> {
  opened ??= create()
  return opened
}

/** Closes the connections; the next mail opens a new one. */
export function closeTransport(): void {
  opened?.close()
  opened = undefined
}
