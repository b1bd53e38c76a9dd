import { getRequestConfig } from 'next-intl/server'
import en from './en'

/** The interface's language: English, until there are more. Dates are shown in the server's time zone. */
export default getRequestConfig(async () => ({
  locale: 'en',
  messages: en,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
}))
