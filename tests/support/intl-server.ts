import { createFormatter, createTranslator } from 'next-intl'
import en from '@/messages/en'

/** In place of `next-intl/server`, which finds its words by the request: the English ones, without any request. */
export async function getTranslations(namespace: string) {
  return createTranslator({ locale: 'en', messages: en as never, namespace: namespace as never })
}

export async function getFormatter() {
  return createFormatter({ locale: 'en', timeZone: 'UTC' })
}
