import { getTranslations } from 'next-intl/server'
import { levelNames } from '@/app/chart-words'
import { FieldsForm } from '@/app/fields-form'
import { LEVELS } from '@/questionnaire/levels'
import { PRACTICES_OF_A_PILLAR, TEXT_LIMITS } from '@/questionnaire/text-limits'
import { questionnaireHref } from '../../../../questionnaire-href'
import { removePracticeAction, savePracticeAction } from '../../actions'
import { levelField, stepField } from '../../typed-practice'
import { PracticeForm } from './practice-form'
import type { PracticeToWrite } from './practice-to-write'

/** The form of a practice with its words, and taking it out. */
export async function PracticeSection({ written }: { written: PracticeToWrite }) {
  const [t, names] = await Promise.all([getTranslations('questionnaires'), levelNames()])
  const { draft, pillar, practice, isNew, place } = written
  const id = draft.questionnaireId
  const practiceId = isNew ? null : practice.id
  const hidden = <input type="hidden" name="edits" value={draft.edits} />
  return (
    <div className="space-y-10">
      <PracticeForm
        action={savePracticeAction.bind(null, id, practiceId)}
        first={[
          { id: 'title', label: t('practiceName'), maxLength: TEXT_LIMITS.title, defaultValue: practice.title },
          {
            id: 'id',
            label: t('practiceId'),
            hint: t('practiceIdHint', { example: `${pillar}.open-channels` }),
            maxLength: 60,
            defaultValue: practice.id,
          },
        ]}
        texts={[
          {
            id: 'question',
            label: t('question'),
            hint: t('questionHint'),
            maxLength: TEXT_LIMITS.question,
            defaultValue: practice.question,
          },
          {
            id: 'help',
            label: t('help'),
            hint: t('helpHint'),
            maxLength: TEXT_LIMITS.help,
            defaultValue: practice.help,
          },
        ]}
        levels={{
          legend: t('levels'),
          hint: t('levelHint'),
          texts: LEVELS.map((level) => ({
            id: levelField(level),
            label: t('levelField', { level, name: names[level - 1] ?? '' }),
            maxLength: TEXT_LIMITS.level,
            defaultValue: practice.levels[level - 1] ?? '',
          })),
        }}
        steps={{
          legend: t('steps'),
          hint: t('stepHint'),
          texts: LEVELS.slice(0, -1).map((level) => ({
            id: stepField(level),
            label: t('step', { level }),
            maxLength: TEXT_LIMITS.nextStep,
            defaultValue: practice.nextSteps[level - 1] ?? '',
          })),
        }}
        claim={{ id: 'claim', label: t('claim'), maxLength: TEXT_LIMITS.claim, defaultValue: practice.claim }}
        last={[
          {
            id: 'weight',
            label: t('weightField'),
            hint: t('weightHint'),
            type: 'number',
            min: 0.1,
            max: 10,
            step: 'any',
            defaultValue: String(practice.weight),
          },
          {
            id: 'place',
            label: t('place'),
            type: 'number',
            min: 1,
            max: PRACTICES_OF_A_PILLAR.most,
            defaultValue: String(place),
          },
        ]}
        foundation={{
          id: 'foundation',
          label: t('foundationField'),
          hint: t('foundationHint'),
          defaultChecked: practice.foundation,
        }}
        button={t('savePractice')}
        cancel={{ href: questionnaireHref(id, 'draft'), text: t('cancel') }}
      >
        {hidden}
      </PracticeForm>
      {practiceId !== null && (
        <FieldsForm
          action={removePracticeAction.bind(null, id, practiceId)}
          fields={[{ id: 'confirmed', type: 'checkbox', label: t('removeConfirm'), hint: t('removeText') }]}
          button={{ kind: 'danger', text: t('remove') }}
          foldedUnder={t('remove')}
        >
          {hidden}
        </FieldsForm>
      )}
    </div>
  )
}
