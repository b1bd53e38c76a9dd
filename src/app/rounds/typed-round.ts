import { tickedTeams } from '@/app/members/ticked-teams'

const TAG = 'tag:'

/** The name of a tag's tick. */
export const tagFieldName = (key: string) => TAG + key

/** The form of a round, as `roundSchema` reads it. */
export function typedRound(form: FormData) {
  return {
    name: form.get('name'),
    askedBy: form.get('askedBy'),
    purpose: form.get('purpose'),
    variant: form.get('variant'),
    questionnaire: form.get('questionnaire') ?? undefined,
    voices: { lead: form.has('lead'), members: form.has('members') },
    opensAt: form.get('opensAt'),
    closesAt: form.get('closesAt'),
    teams: {
      all: form.has('all'),
      ids: tickedTeams(form),
      tags: [...form.keys()].filter((key) => key.startsWith(TAG)).map((key) => key.slice(TAG.length)),
    },
  }
}
