import { guarded } from '@/app/guarded'
import { visitorOf } from '@/auth/visitor-of'
import { THEMES, type Theme } from '@/documents/theme'
import { VOICES } from '@/scoring/tally'
import { findReport, type SharedReport } from '@/use-cases/report-links/find-report'
import { EMBED_HEADERS } from './embed-headers'
import { goneSvg } from './gone-svg'
import { pictureReply } from './picture-reply'

type Context = { params: Promise<{ token: string }> }

/**
 * A picture of what a link shows, for pages of other sites. Gone with its link: the picture that then comes is the same
 * for all links that lead nowhere, and says so where browsers show it; what stands between leaves it out by its status.
 */
export function embedRoute(draw: (shared: SharedReport, theme: Theme) => Promise<string>) {
  return guarded<Context>(async ({ headers, url }, { params }) => {
    const { searchParams } = new URL(url)
    const theme = THEMES.find((known) => known === searchParams.get('theme')) ?? 'light'
    const voice = VOICES.find((known) => known === searchParams.get('voice'))
    const shared = await findReport(visitorOf(headers), (await params).token, voice)
    if (shared === null) return pictureReply(404, await goneSvg(theme))
    return pictureReply(200, await draw(shared, theme), headers.get('if-none-match'))
  }, EMBED_HEADERS)
}
