import { given } from '../../../given'

export const dynamic = 'force-static'

/** Made at its first request and kept, as every static page is; with as many characters of a page of the app. */
export default async function Page({ params }) {
  const { name, size } = await params
  return <p>{given(name).toString().slice(0, Number(size))}</p>
}

export function generateStaticParams() {
  return []
}
