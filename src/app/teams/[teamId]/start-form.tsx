import { getTranslations } from 'next-intl/server'
import { startAssessmentAction } from './actions'
import { StartButtons } from './start-buttons'

/** Starts a full or a quick assessment. */
export async function StartForm({ teamId }: { teamId: string }) {
  const t = await getTranslations('team')
  return (
    <section aria-labelledby="start" className="space-y-4">
      <h2 id="start" className="text-lg font-bold">
        {t('startTitle')}
      </h2>
      <StartButtons
        action={startAssessmentAction.bind(null, teamId)}
        choices={[
          { variant: 'full', text: t('fullText'), button: t('startFull') },
          { variant: 'quick', text: t('quickText'), button: t('startQuick') },
        ]}
      />
    </section>
  )
}
