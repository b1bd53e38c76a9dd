import type { OverviewWords } from './overview-words'

/** What a coach can do so that more is shown next time. */
export function WithheldHelp({ words: { t } }: { words: OverviewWords }) {
  return (
    <div className="max-w-[70ch] space-y-2">
      <h3 className="font-semibold">{t('help')}</h3>
      <ul className="list-disc space-y-1 pl-5">
        {[t('helpMore'), t('helpEach'), t('helpLonger'), t('helpSmall')].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
