import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { API_ROOT } from '@/api/api-root'
import { ENDPOINTS } from '@/api/endpoints'
import { requireSetUp } from '@/auth/require-set-up'
import { PageHeading } from '@/components/page-heading'
import { Operation } from './operation'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('api'))('title') }
}

/** What the API answers, as its own endpoints tell: for people, as /api/v1/openapi.json is for programs. */
export default async function ApiPage() {
  await requireSetUp()
  const t = await getTranslations('api')
  const topics = [...new Set(ENDPOINTS.map(({ topic }) => topic))]
  const anchor = (topic: string) => topic.toLowerCase().replaceAll(' ', '-')
  return (
    <>
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <section className="mb-12 max-w-[70ch] space-y-3">
        <h2 className="text-xl font-bold">{t('begin')}</h2>
        <p>{t('beginText')}</p>
        <p className="flex flex-wrap gap-x-6">
          <a href="/tokens" className="inline-flex min-h-10 items-center text-accent underline">
            {t('tokens')}
          </a>
          <a href={`${API_ROOT}/openapi.json`} className="inline-flex min-h-10 items-center text-accent underline">
            {t('document')}
          </a>
          <a href={`${API_ROOT}/typescript-client`} className="inline-flex min-h-10 items-center text-accent underline">
            {t('client')}
          </a>
        </p>
        <nav aria-label={t('topics')}>
          <ul className="flex flex-wrap gap-x-6">
            {topics.map((topic) => (
              <li key={topic}>
                <a
                  href={`#${anchor(topic)}`}
                  className="inline-flex min-h-10 items-center text-quiet hover:text-accent"
                >
                  {topic}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </section>
      <div className="space-y-12">
        {topics.map((topic) => (
          <section key={topic} aria-labelledby={anchor(topic)} className="space-y-3">
            <h2 id={anchor(topic)} className="scroll-mt-4 text-xl font-bold">
              {topic}
            </h2>
            {ENDPOINTS.filter((endpoint) => endpoint.topic === topic).map((endpoint) => (
              <Operation key={endpoint.id} endpoint={endpoint} />
            ))}
          </section>
        ))}
      </div>
    </>
  )
}
