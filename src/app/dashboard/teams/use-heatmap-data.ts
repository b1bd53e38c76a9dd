import { useEffect, useState } from 'react'
import type { HeatmapData } from './heatmap-data'

type Loading = { data: HeatmapData | null; state: 'loading' | 'there' | 'failed' }

/** The heatmap's figures from their address, and a way to ask once more. */
export function useHeatmapData(href: string): Loading & { retry: () => void } {
  const [loading, setLoading] = useState<Loading>({ data: null, state: 'loading' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    const control = new AbortController()
    loaded(href, control.signal)
      .then((data) => setLoading({ data, state: 'there' }))
      .catch(() => {
        if (!control.signal.aborted) setLoading({ data: null, state: 'failed' })
      })
    return () => control.abort()
  }, [href, tries])
  const retry = () => {
    setLoading({ data: null, state: 'loading' })
    setTries(tries + 1)
  }
  return { ...loading, retry }
}

/** @throws if there is no connection, or the reply is no figures */
async function loaded(href: string, signal: AbortSignal): Promise<HeatmapData> {
  const reply = await fetch(href, { signal, headers: { accept: 'application/json' } })
  // Whoever is no longer signed in is led to the sign-in, as by the page itself, which comes back here.
  if (reply.redirected) location.reload()
  if (!reply.ok || reply.redirected) throw new Error(`The figures could not be had (${reply.status}).`)
  return reply.json()
}
