import { getTranslations } from 'next-intl/server'
import type { ListedWebhook } from '@/use-cases/webhooks/listed-webhook'
import { EVENT_WORDS, KIND_WORDS } from './webhook-words'

/** The webhooks of a workspace, each a way to its own page. */
export async function WebhookList({ webhooks }: { webhooks: readonly ListedWebhook[] }) {
  const t = await getTranslations('webhooks')
  return (
    <section aria-labelledby="in-use" className="space-y-4">
      <h2 id="in-use" className="text-xl font-bold">
        {t('list')}
      </h2>
      {webhooks.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ul className="space-y-3 empty:hidden">
        {webhooks.map(({ id, name, kind, host, events, active, offReason }) => (
          <li key={id} className="rounded-xl border border-line bg-surface px-5 py-4">
            <a
              href={`/webhooks/${id}`}
              className="inline-flex min-h-10 items-center font-semibold break-words text-accent underline"
            >
              {name}
            </a>
            <p className="text-sm break-words text-quiet">{t('where', { kind: t(KIND_WORDS[kind]), host })}</p>
            <p className="text-sm text-quiet">{events.map((event) => t(EVENT_WORDS[event])).join(' · ')}</p>
            <p className="text-sm font-semibold">{offReason ? t(offReason) : t(active ? 'on' : 'off')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
