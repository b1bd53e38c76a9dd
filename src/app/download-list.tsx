'use client'

import { type MouseEvent, useState } from 'react'
import { buttonClass } from '@/components/button'
import { type Downloaded, downloadFile } from './download-file'
import type { DownloadLink } from './download-link'

type Words = { preparing: string; saved: string; failed: string; noReply: string; noFile: string }
type DownloadListProps = { label: string; links: readonly DownloadLink[]; words: Words }

/** What is quicker needs no word. In milliseconds. */
const A_MOMENT = 400

/** Plain links, of which script makes downloads that say how it goes. */
export function DownloadList({ label, links, words }: DownloadListProps) {
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function download(event: MouseEvent, { href, text, file }: DownloadLink) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    // One at a time: a second click on what is being made would have it made twice.
    if (isBusy) return
    setBusy(true)
    setSaid('')
    const moment = setTimeout(() => setSaid(fill(words.preparing, { file: text })), A_MOMENT)
    const result = await downloadFile(href, file)
    clearTimeout(moment)
    setBusy(false)
    setSaid(outcome(result, text, words))
  }

  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} onClick={(event) => void download(event, link)} className={buttonClass('quiet')}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-quiet empty:sr-only">
        {said}
      </p>
    </nav>
  )
}

function outcome(result: Downloaded, text: string, words: Words): string {
  if ('saved' in result) return fill(words.saved, { file: result.saved })
  return fill(words.failed, { file: text, reason: 'reason' in result ? result.reason : words[result.failure] })
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (all, name) => values[name] ?? all)
}
