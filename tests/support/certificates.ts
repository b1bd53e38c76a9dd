import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Certificates = { ca: string; certificate: string; key: string }

/** An authority of its own and the certificate that it has signed for a server on this machine, made by openssl. */
export function certificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'calms-radar-tls-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  try {
    openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Tests', '-days', '2')
    openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost')
    writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost')
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'names', '-days', '2']
    openssl('x509', '-req', '-in', 'server.csr', ...signed, '-out', 'server.pem')
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    return { ca: text('ca.pem'), certificate: text('server.pem'), key: text('server.key') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
