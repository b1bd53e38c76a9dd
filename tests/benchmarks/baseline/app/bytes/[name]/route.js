import { given } from '../../given'

export const dynamic = 'force-dynamic'

export async function GET(_request, { params }) {
  const { name } = await params
  return new Response(given(name), { headers: { 'content-type': 'application/json; charset=utf-8' } })
}
