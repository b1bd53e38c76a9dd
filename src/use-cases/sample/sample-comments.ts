/** What the leads of the sample wrote beside an answer, by practice. */
export const sampleComments: Readonly<Record<string, string>> = {
  'culture.swarming':
    'Last month two of us and an operator sat together until the outage was over. It used to take three tickets.',
  'culture.blameless-postmortems': 'The write-ups are good. The follow-ups tend to wait for a quiet week.',
  'automation.continuous-delivery': 'Only the mobile stores still need somebody to press the button.',
  'automation.configuration-as-code': 'The network rules are still changed by hand by the platform group.',
  'lean.retrospectives': 'Every other Friday. We picked one change last time and did it.',
  'lean.fast-recovery': 'Rolling back takes minutes, finding out that we should takes an hour.',
  'measurement.lead-time': 'The dashboard exists since spring; nobody has looked at the trend yet.',
  'measurement.data-driven-roadmap': 'Two of the last five items came from usage figures.',
  'sharing.you-build-it-you-run-it': 'Three of nine carry the pager. More volunteered for next quarter.',
  'sharing.peer-review': 'Reviews wait for a day when Ana is away.',
}
