import type { ReactNode } from 'react'
import { Button } from '@/components/button'
import type { DashboardView } from '../dashboard-view'
import { filled } from './filled'
import type { HeatmapWords } from './heatmap-words'
import type { Go } from './use-dashboard-view'
import { ViewLink } from './view-link'

/** While the figures are on their way. */
export function Loading({ words }: { words: HeatmapWords }) {
  return (
    <Middle>
      <p role="status" className="text-quiet">
        {words.loading}
      </p>
    </Middle>
  )
}

/** The figures could not be had. */
export function LoadingFailed({ words, retry }: { words: HeatmapWords; retry: () => void }) {
  return (
    <Middle>
      <p role="alert" className="max-w-[50ch]">
        {words.failed}
      </p>
      <Button type="button" kind="secondary" onClick={retry}>
        {words.retry}
      </Button>
    </Middle>
  )
}

/** No team has a name like that. */
export function NothingFound({ view, go, words }: { view: DashboardView; go: Go; words: HeatmapWords }) {
  return (
    <Middle>
      <p className="max-w-full break-words">{filled(words.none, { search: view.search ?? '' })}</p>
      <ViewLink
        view={{ ...view, search: undefined }}
        go={go}
        className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
      >
        {words.clear}
      </ViewLink>
    </Middle>
  )
}

function Middle({ children }: { children: ReactNode }) {
  return <div className="flex h-full flex-col items-center justify-center gap-4 p-6 text-center">{children}</div>
}
