import { getTranslations } from 'next-intl/server'

type AnswerCountProps = { answered: number; expectedSize: number | null }

/** How many have answered, in words and as a bar. */
export async function AnswerCount({ answered, expectedSize }: AnswerCountProps) {
  const t = await getTranslations('round')
  if (expectedSize === null) return <span className="tabular-nums">{t('answeredOnly', { count: answered })}</span>
  const share = expectedSize === 0 ? 0 : Math.min(answered / expectedSize, 1)
  return (
    <>
      <span className="tabular-nums">{t('answeredOf', { count: answered, size: expectedSize })}</span>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" className="mt-1 h-2 w-full max-w-48" aria-hidden="true">
        <rect width="100" height="8" className="fill-line" />
        <rect width={share * 100} height="8" className="fill-accent" />
      </svg>
    </>
  )
}
