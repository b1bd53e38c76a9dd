import { getTranslations } from 'next-intl/server'
import { VoiceLinks } from '@/app/voice-links'
import { PageHeading } from '@/components/page-heading'
import type { Report } from '@/use-cases/reports/get-report'
import type { ReportWords } from './report-words'

type ReportHeadingProps = {
  report: Report
  words: ReportWords
  /** Where one can go from here: who has come by a link may go nowhere that needs an account. */
  ways: readonly { href: string; text: string }[]
}

/** Whose report this is, when it was, and in whose voice. */
export async function ReportHeading({ report, words, ways }: ReportHeadingProps) {
  const variants = await getTranslations('variants')
  const { assessment, overall, voices, voice, tally } = report
  const { t } = words
  const label = report.history.at(-1)
  return (
    <PageHeading
      title={assessment.team.name}
      above={
        label && t('above', { variant: variants(assessment.variant), date: words.label({ ...label, variant: 'full' }) })
      }
    >
      {!tally.withheld && (
        <p>
          {overall.score === null ? (
            t('overallMissing', { scored: overall.scored })
          ) : (
            <>
              {t('overall')} <strong className="text-text tabular-nums">{words.score(overall.score)}</strong>{' '}
              {t('n', { n: tally.responses })}. {t('overallNote')}
            </>
          )}
        </p>
      )}
      <VoiceLinks
        voices={voices}
        chosen={voice}
        // Of this very page, whose address may be a secret.
        href={(other) => `?voice=${other}`}
        label={t('voice')}
      />
      <p className="flex flex-wrap gap-x-6 wrap-anywhere print:hidden">
        {ways.map(({ href, text }) => (
          <a
            key={href}
            href={href}
            className="inline-flex min-h-10 items-center text-accent underline underline-offset-4"
          >
            {text}
          </a>
        ))}
      </p>
    </PageHeading>
  )
}
