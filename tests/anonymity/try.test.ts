import { it } from 'vitest'
import { seededRandom } from '@/use-cases/sample/random'
import { findingsIn } from './findings'
import { publications } from './publications'
import { randomOrganisation, randomQuestionnaire } from './random-organisation'

it('runs', () => {
  const t0 = performance.now()
  let [pubs, iso, wh, pp, par, orgs, tg, tp] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < 1000; i++) {
    const random = seededRandom(`organisation ${i}`)
    const a = performance.now()
    const organisation = randomOrganisation(random, randomQuestionnaire(random))
    const b = performance.now()
    const published = publications(organisation)
    tg += b - a
    tp += performance.now() - b
    pubs += published.length
    const f = findingsIn(organisation, published)
    iso += f.isolations.length
    wh += f.withheld.length
    pp += f.publishedPillars
    par += f.partialPillars
    orgs += f.partialPillars > 0 ? 1 : 0
    if (f.isolations.length + f.withheld.length > 0 && iso < 5) console.log(i, JSON.stringify(f))
  }
  console.log({ pubs, iso, wh, pp, par, orgs, tg, tp, t: performance.now() - t0 })
}, 100000)
