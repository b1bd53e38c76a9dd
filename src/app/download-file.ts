/** The name of the file that was saved; else what the reply says is wrong, or that there was no reply, or no file. */
export type Downloaded = { saved: string } | { reason: string } | { failure: 'noReply' | 'noFile' }

/** Asks for a file and has the browser save it, under the name in the reply. */
export async function downloadFile(href: string, otherwise = 'calms-radar'): Promise<Downloaded> {
  try {
    const reply = await fetch(href)
    const disposition = reply.headers.get('content-disposition')
    // Whoever is signed out is led to a page.
    if (!reply.ok || disposition === null) return await refusal(reply)
    const name = dispositionName(disposition) ?? otherwise
    save(await reply.blob(), name)
    return { saved: name }
  } catch {
    return { failure: 'noReply' }
  }
}

/** What RFC 9457 problem details say: of a field, where they name one. */
async function refusal(reply: Response): Promise<Downloaded> {
  const isProblem = reply.headers.get('content-type')?.startsWith('application/problem+json')
  if (!isProblem) return { failure: 'noFile' }
  const { title, errors } = (await reply.json()) as { title: string; errors?: { path: string; message: string }[] }
  const [field] = errors ?? []
  return { reason: field ? `${field.path} ${field.message}` : title }
}

/** The name in a header that content-disposition.ts wrote: the one in all characters, else the one in ASCII. */
export function dispositionName(disposition: string): string | null {
  const name = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1]
  if (name !== undefined) return decodeURIComponent(name)
  return /filename="([^"]+)"/.exec(disposition)?.[1] ?? null
}

function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser takes what it saves at the click; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
