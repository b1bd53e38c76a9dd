import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/fields-form'
import { found } from '@/app/found'
import type { Actor } from '@/auth/actor'
import { Card } from '@/components/card'
import { listReportLinks } from '@/use-cases/report-links/list-report-links'
import { DEFAULT_REPORT_LINK_DAYS, REPORT_LINK_DAYS } from '@/use-cases/report-links/report-link-schema'
import { makeReportLinkAction, revokeReportLinkAction } from './actions'
import { embedsOf } from './embeds-of'
import { LinkList } from './link-list'
import { linkOf, type SharedKind } from './link-of'

type ShareReportProps = { actor: Actor; kind: SharedKind; id: string }

/** Links by which people without an account see a report: making them, and those that are open. */
export async function ShareReport({ actor, kind, id }: ShareReportProps) {
  const [t, links] = await Promise.all([getTranslations('reportLink'), found(listReportLinks(actor, linkOf(kind, id)))])
  if (links === null) return null
  const isRound = kind === 'round'
  return (
    <section aria-labelledby="share" className="mt-14 max-w-3xl space-y-4 print:hidden">
      <h2 id="share" className="text-xl font-bold">
        {t(isRound ? 'titleRound' : 'title')}
      </h2>
      <p className="max-w-[70ch]">{t(isRound ? 'textRound' : 'text')}</p>
      <p className="max-w-[70ch]">{t(isRound ? 'showsRound' : 'shows')}</p>
      <Card className="space-y-6">
        <FieldsForm
          action={makeReportLinkAction.bind(null, kind, id)}
          fields={[
            {
              id: 'days',
              label: t('days'),
              defaultValue: DEFAULT_REPORT_LINK_DAYS,
              options: REPORT_LINK_DAYS.map((value) => ({ value, text: t('daysOption', { days: Number(value) }) })),
            },
          ]}
          button={{ kind: 'primary', text: t('make') }}
        />
        <LinkList
          links={links.map(({ made, until, ...link }) => ({
            ...link,
            embeds: embedsOf(link.address, { markdown: t('embedMarkdown'), html: t('embedHtml'), alt: t('embedAlt') }),
            label: t('link', { until }),
            made: t('madeOn', { made }),
            revokeLabel: t('revokeLabel', { until }),
          }))}
          action={revokeReportLinkAction.bind(null, kind, id)}
          words={{
            title: t('links'),
            copy: t('copy'),
            copied: t('copied'),
            lost: t('lost'),
            revoke: t('revoke'),
            embed: t('embed'),
            embedText: t('embedText'),
          }}
        />
      </Card>
    </section>
  )
}
