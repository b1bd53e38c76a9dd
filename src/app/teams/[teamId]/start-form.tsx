import { getTranslations } from 'next-intl/server'
import type { AskableVersion } from '@/use-cases/questionnaires/askable-questionnaires'
import { versionName } from '@/use-cases/questionnaires/questionnaire-choice'
import { startAssessmentAction } from './actions'
import { StartButtons } from './start-buttons'

type StartFormProps = { teamId: string; questionnaires: readonly AskableVersion[] }

/** Starts a full or a quick assessment. */
export async function StartForm({ teamId, questionnaires }: StartFormProps) {
  const t = await getTranslations('team')
  return (
    <section aria-labelledby="start" className="space-y-4">
      <h2 id="start" className="text-lg font-bold">
        {t('startTitle')}
      </h2>
      <StartButtons
        action={startAssessmentAction.bind(null, teamId)}
        questionnaire={
          questionnaires.length > 1
            ? {
                label: t('questionnaire'),
                options: questionnaires.map((one) => ({
                  value: versionName(one),
                  text: t('questionnaireChoice', one),
                })),
              }
            : null
        }
        choices={[
          { variant: 'full', text: t('fullText'), button: t('startFull') },
          { variant: 'quick', text: t('quickText'), button: t('startQuick') },
        ]}
      />
    </section>
  )
}
