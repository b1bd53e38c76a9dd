import { useEffect } from 'react'
import { type DashboardView, viewQuery } from '../dashboard-view'

/**
 * The frame's links and its form were made for the view that the page was loaded with. Whoever follows them takes along
 * what was changed since: the order, what is searched for, the pillar and the ticks.
 */
export function useKeptView({ pillar, sort, search, items }: DashboardView): void {
  const query = viewQuery({ tags: [], pillar, sort, search, items })
  useEffect(() => {
    const control = new AbortController()
    const { signal } = control
    document.addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="/dashboard/teams"]')
        if (!link || link.closest('[data-own]') || link.ariaCurrent === 'page') return
        const url = new URL(link.href)
        keep(url.searchParams, query)
        link.href = url.pathname + url.search
      },
      { signal, capture: true },
    )
    document.addEventListener(
      'formdata',
      ({ target, formData }) => {
        if (target instanceof HTMLFormElement && !target.hasAttribute('action')) keep(formData, query)
      },
      { signal },
    )
    return () => control.abort()
  }, [query])
}

const KEPT = ['pillar', 'sort', 'q', 'item']

function keep(fields: URLSearchParams | FormData, query: string): void {
  for (const name of KEPT) fields.delete(name)
  for (const [name, value] of new URLSearchParams(query)) fields.append(name, value)
}
