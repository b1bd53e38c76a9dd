/** A reply to a machine that asks how the app is: nobody keeps it, and nothing takes it for a page. */
export function probeReply(body: string, status = 200, type = 'text/plain; charset=utf-8'): Response {
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  return new Response(body, { status, headers })
}
