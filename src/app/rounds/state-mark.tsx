import { getTranslations } from 'next-intl/server'
import type { RoundState } from '@/use-cases/rounds/round-state'

const LOOKS: Record<RoundState, string> = {
  planned: 'border border-line-strong text-quiet',
  open: 'border border-accent bg-accent-soft text-text',
  closing: 'border border-caution bg-caution-soft text-caution',
  closed: 'border border-line bg-sunken text-text',
}

/** Where a round is, in one word. */
export async function StateMark({ state }: { state: RoundState }) {
  const t = await getTranslations('rounds')
  return (
    <span className={`inline-block rounded-full px-3 py-0.5 text-sm font-semibold ${LOOKS[state]}`}>{t(state)}</span>
  )
}
