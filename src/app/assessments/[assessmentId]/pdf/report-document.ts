import { getTranslations } from 'next-intl/server'
import type { PdfContent, PdfSection } from '@/documents/pdf-content'
import type { Report } from '@/use-cases/reports/get-report'
import { reportFacts } from '../report/report-facts'
import { reportWords } from '../report/report-words'
import { howSection } from './how-section'
import { leadAndTeamSection } from './lead-and-team-section'
import { pillarsSection } from './pillars-section'
import { practicesSection } from './practices-section'
import { prioritiesSection } from './priorities-section'
import { radarSection } from './radar-section'
import { talkSection } from './talk-section'
import { trendSection } from './trend-section'
import { withheldSection } from './withheld-section'

/** A team's report as a document: what its page says, without comments. */
export async function reportDocument(report: Report): Promise<PdfContent> {
  const [t, words, facts] = await Promise.all([getTranslations('pdf'), reportWords(report), reportFacts(report)])
  const context = { report, words, t }
  const sections: (PdfSection | null)[] = report.tally.withheld
    ? [withheldSection(context), howSection(context)]
    : [
        await radarSection(context),
        pillarsSection(context),
        withheldSection(context),
        talkSection(context),
        await leadAndTeamSection(context),
        prioritiesSection(context),
        practicesSection(context),
        await trendSection(context),
        howSection(context),
      ]
  return {
    title: report.assessment.team.name,
    language: 'en',
    above: t('reportAbove'),
    facts: facts.slice(1),
    header: facts.slice(0, 2).join(' · '),
    page: (number, total) => t('page', { number, total }),
    sections: sections.filter((section) => section !== null),
  }
}
