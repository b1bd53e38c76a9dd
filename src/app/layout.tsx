import './globals.css'
import letters from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') }
}

/** Applies a chosen theme before anything is painted: nothing of the page is read before it has run. */
const THEME_SCRIPT = `try{const t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`

export default async function Layout({ children }: { children: ReactNode }) {
  const [t, nonce] = await Promise.all([getTranslations('site'), headers().then((all) => all.get('x-nonce') ?? '')])
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <link rel="preload" href={letters} as="font" type="font/woff2" crossOrigin="" fetchPriority="low" />
        <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-surface focus:p-3">
          {t('skip')}
        </a>
        <SiteHeader />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-[70rem] flex-1 px-4 py-8 outline-none sm:px-6 sm:py-10"
        >
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
