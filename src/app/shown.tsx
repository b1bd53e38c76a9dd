import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import Forbidden from './forbidden'
import NotFound from './not-found'
import { replyWith } from './reply-status'

type Async<Props, Result> = (props: Props) => Promise<Result>

/**
 * A page that says also without script what is not there or not allowed: where `notFound` or `forbidden` is called,
 * Next sends a reply without any content, which only its script fills.
 */
export function shown<Props>(page: Async<Props, ReactNode>): Async<Props, ReactNode> {
  return async (props) => {
    try {
      return await page(props)
    } catch (error) {
      const status = refusedWith(error)
      replyWith(status)
      return status === 404 ? <NotFound /> : <Forbidden />
    }
  }
}

/** The metadata of such a page. */
export function titled<Props>(metadata: Async<Props, Metadata>): Async<Props, Metadata> {
  return async (props) => {
    try {
      return await metadata(props)
    } catch (error) {
      const t = await getTranslations('errors')
      return { title: t(refusedWith(error) === 404 ? 'notFoundTitle' : 'forbiddenTitle'), robots: { index: false } }
    }
  }
}

/** By what Next documents of the errors that these functions throw. Rethrows any other, redirects among them. */
function refusedWith(error: unknown): 403 | 404 {
  const digest = (error as { digest?: unknown }).digest
  if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return 404
  if (digest === 'NEXT_HTTP_ERROR_FALLBACK;403') return 403
  throw error
}
