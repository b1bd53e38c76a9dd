import { contentDisposition } from './content-disposition'

type Content = string | ReadableStream<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>

/** A file to be saved, and not to be kept anywhere on its way. Text, also a stream of it, is in UTF-8. */
export function attachment(name: string, type: string, content: Content): Response {
  return new Response(content, {
    headers: {
      'content-type': content instanceof Uint8Array ? type : `${type}; charset=utf-8`,
      'content-disposition': contentDisposition(name),
      'cache-control': 'no-store',
    },
  })
}
