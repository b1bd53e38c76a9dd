import { visibleName } from '../visible-name'

/** How long a person's name may be, in characters. */
export const PERSON_NAME_LIMIT = 80

export const personNameSchema = visibleName(PERSON_NAME_LIMIT, {
  tooLong: 'personNameLength',
  empty: 'personNameEmpty',
})
