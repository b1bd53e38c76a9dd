import { getTranslations } from 'next-intl/server'
import { found } from '@/app/found'
import { shown } from '@/app/shown'
import { currentActor } from '@/auth/current-actor'
import { Card } from '@/components/card'
import { PageHeading } from '@/components/page-heading'
import { getTags } from '@/use-cases/teams/get-tags'
import { TagsForm } from './tags-form'

export async function generateMetadata() {
  return { title: (await getTranslations('tags'))('title') }
}

/** Gives one tag to many teams, or takes it from them. */
async function TagsPage() {
  const { tags, teams } = await found(getTags(await currentActor()))
  const t = await getTranslations('tags')
  return (
    <>
      <PageHeading
        title={t('title')}
        above={
          <a href="/" className="inline-flex min-h-10 items-center text-accent underline underline-offset-4">
            {t('toStart')}
          </a>
        }
      >
        {t('lead')}
      </PageHeading>
      <section aria-labelledby="in-use" className="mb-8 space-y-2">
        <h2 id="in-use" className="text-lg font-bold">
          {t('inUse')}
        </h2>
        {tags.length === 0 && <p>{t('none')}</p>}
        <ul className="flex flex-wrap gap-2">
          {tags.map(({ name, count }) => (
            <li key={name} className="rounded-lg bg-sunken px-3 py-1 text-sm wrap-anywhere tabular-nums">
              {t('tagCount', { name, count })}
            </li>
          ))}
        </ul>
      </section>
      {teams.length > 0 && (
        <Card>
          <TagsForm tags={tags} teams={teams} />
        </Card>
      )}
    </>
  )
}

export default shown(TagsPage)
