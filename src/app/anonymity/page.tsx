import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireSetUp } from '@/auth/require-set-up'
import { PageHeading } from '@/components/page-heading'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('respond'))('anonymity') }
}

const PROMISED = [
  'promisedNothing',
  'promisedOpen',
  'promisedThreshold',
  'promisedComments',
  'promisedLinks',
  'promisedReceipt',
  'promisedForget',
] as const
const POSSIBLE = ['possibleWords', 'possibleSame', 'possibleOperator', 'possibleDevice'] as const

/** docs/anonymity.md in plain words, for who answers. */
export default async function AnonymityPage() {
  await requireSetUp()
  const t = await getTranslations('respond')
  return (
    <>
      <PageHeading title={t('anonymity')}>{t('anonymityLead')}</PageHeading>
      <div className="max-w-[70ch] space-y-10">
        <section className="space-y-3">
          <h2 className="text-xl font-bold">{t('promisedTitle')}</h2>
          <ul className="list-disc space-y-2 pl-5">
            {PROMISED.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <section className="space-y-3">
          <h2 className="text-xl font-bold">{t('possibleTitle')}</h2>
          <ul className="list-disc space-y-2 pl-5">
            {POSSIBLE.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </section>
        <p className="text-quiet">{t('anonymityBack')}</p>
      </div>
    </>
  )
}
