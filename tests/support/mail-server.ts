import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail as it came: whom for, its headers without their line breaks, its text. */
export type Received = { recipients: string[]; headers: string[]; text: string }

/** What is said to whoever writes to an address that begins with "nobody". */
export const REFUSAL = 'There is no'

/** What it does with a mail: takes it; never says a word; says "later"; or takes it and dies before it says so. */
export type Manner = 'takes' | 'hangs' | 'busy' | 'dies'

export type MailServer = {
  url: string
  mails: Received[]
  /** How it goes on from now; it begins by taking mails. */
  behave: (manner: Manner) => void
  connections: () => number
  close: () => Promise<void>
}

/** A real mail server on a port of this machine, a free one if none is named; it keeps all mails. */
export async function mailServer(wanted = 0): Promise<MailServer> {
  const mails: Received[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  let manner: Manner = 'takes'
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onConnect: (_, answer) => {
      connections += 1
      if (manner !== 'hangs') answer()
    },
    onMailFrom: (_, __, answer) => {
      if (manner !== 'hangs') answer(manner === 'busy' ? later() : null)
    },
    onRcptTo: ({ address }, _, answer) => {
      answer(address.startsWith('nobody') ? new Error(`${REFUSAL} ${address}`) : null)
    },
    onData: (stream, { envelope }, answer) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        mails.push(received(Buffer.concat(chunks).toString('latin1'), envelope.rcptTo))
        if (manner === 'dies') for (const socket of sockets) socket.destroy()
        else answer()
      })
    },
  })
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((settle) => server.listen(wanted, '127.0.0.1', settle))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave: (next) => {
      manner = next
    },
    connections: () => connections,
    close: () => {
      const closed = new Promise<void>((settle) => server.close(settle))
      // Whoever hangs would hold it up.
      for (const socket of sockets) socket.destroy()
      return closed
    },
  }
}

/** "Try again later", and nothing against this mail. */
function later(): Error {
  return Object.assign(new Error('Come back later'), { responseCode: 451 })
}

function received(raw: string, recipients: readonly { address: string }[]): Received {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const encoding = headers.find((header) => /^content-transfer-encoding:/i.test(header)) ?? ''
  return {
    recipients: recipients.map(({ address }) => address),
    headers,
    text: decoded(body.join('\r\n\r\n'), encoding),
  }
}

function decoded(body: string, encoding: string): string {
  if (encoding.endsWith('base64')) return Buffer.from(body, 'base64').toString()
  const bytes = encoding.endsWith('quoted-printable')
    ? body
        .replace(/=\r\n/g, '')
        .replace(/=([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body
  return Buffer.from(bytes, 'latin1').toString()
}
