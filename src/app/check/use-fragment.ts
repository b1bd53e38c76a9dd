import { useSyncExternalStore } from 'react'

/** What the fragment said last. */
let said = ''

/** A fragment that names a place on the page, such as that of the skip link, leads there and says nothing else. */
function read(): string {
  const fragment = location.hash.slice(1)
  if (fragment === '' || document.getElementById(fragment) === null) said = fragment
  return said
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** What stands behind the # in the address. Browsers send it nowhere, so it is '' on the server. */
export function useFragment(): string {
  return useSyncExternalStore(subscribe, read, () => '')
}
