import type { DashboardView } from './dashboard-view'

/** What a form sends along, so that it changes nothing else of the view. */
export function ViewFields({ view: { round, voice, tags, pillar, items } }: { view: DashboardView }) {
  const fields = [
    ...[round].map((value) => ['round', value] as const),
    ...[voice].map((value) => ['voice', value] as const),
    ...tags.map((value) => ['tag', value] as const),
    ...[pillar].map((value) => ['pillar', value] as const),
    ...items.map((value) => ['item', value] as const),
  ]
  return fields.map(
    ([name, value]) => value && <input key={`${name} ${value}`} type="hidden" name={name} value={value} />,
  )
}
