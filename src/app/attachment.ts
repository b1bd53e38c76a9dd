import { contentDisposition } from './content-disposition'

/** A file to be saved, and not to be kept anywhere on its way. Text is in UTF-8. */
export function attachment(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): Response {
  return new Response(content, {
    headers: {
      'content-type': typeof content === 'string' ? `${type}; charset=utf-8` : type,
      'content-disposition': contentDisposition(name),
      'cache-control': 'no-store',
    },
  })
}
