import { headers } from 'next/headers'
import { keepLinkPage } from '@/kept-pages/keep-link-page'
import type { Opened } from './opened-answering'

/**
 * Lets the page that is being made be sent to all others who open the same link and have not answered by it: on the
 * morning that a round opens, hundreds do within minutes.
 * @param key - what a browser without script is to send under, if the page has that
 */
export async function keepForOthers(opened: Opened | null, key?: string): Promise<void> {
  const state = opened?.answering.state ?? null
  if (state === null) return
  const request = await headers()
  keepLinkPage(request, request.get('x-address') ?? '', state, key)
}
