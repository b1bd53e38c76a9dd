/** Parses what it is sent, and does nothing with it. */
async function accept(request) {
  await request.json()
  return new Response(null, { status: 204 })
}

export { accept as POST, accept as PUT }
