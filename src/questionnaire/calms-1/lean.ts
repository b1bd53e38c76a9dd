import type { Pillar } from '../schema'

/** Lean: improve in small steps, and learn from failure. */
export const lean: Pillar = {
  id: 'lean',
  text: {
    en: {
      title: 'Lean',
      summary: 'How you improve all the time: drop waste, deliver small, try things out and learn from failure.',
    },
  },
  practices: [
    {
      id: 'lean.retrospectives',
      weight: 1,
      foundation: true,
      passage: { section: 'Lean', paragraph: 2 },
      text: {
        en: {
          title: 'Retrospectives',
          question: 'How does your team look back on its work to improve how it works?',
          help: 'If you cannot name a change now in place from each of your last three meetings, choose level 2 or below.',
          levels: [
            'You hold no meeting to look back, or only after something went wrong.',
            'You hold such meetings, but dates slip or agreed changes are not made.',
            'You meet on fixed dates, and each time at least one agreed change is made.',
            'You also track what each change gained, and undo the ones that had no effect.',
            'Anyone tries improvements between meetings too, and you can show what they gained this year.',
          ],
          nextSteps: [
            'Hold a one-hour meeting to look back on the past two weeks, and agree on one change to try.',
            'Set a date every two weeks, start by checking the last change, and agree only on what you can finish before the next one.',
            'Write the effect you hope for beside each agreed change, measure it a month later, and undo what had no effect.',
            'Keep an open board where anyone may start a small improvement on any day, and show the gains once a quarter.',
          ],
          claim: 'Holding retrospectives on a steady beat is a plain way to keep making a team’s processes better.',
        },
      },
    },
    {
      id: 'lean.small-batches',
      weight: 1,
      foundation: false,
      passage: { section: 'Lean', paragraph: 3 },
      text: {
        en: {
          title: 'Small, early releases',
          question: 'How soon after work starts can customers use a first, simple version?',
          help: 'Count from the day work starts until real customers can use it, even if only a small group of them.',
          levels: [
            'No work gets there within four weeks; it is saved up for large releases.',
            'Some work gets there within four weeks, but larger work takes longer.',
            'All work is split so that a simple version gets there within four weeks.',
            'You also track the days for each piece against a target, and split what would miss it.',
            'Customers’ response to each piece decides the next, and they wait less than a year ago.',
          ],
          nextSteps: [
            'Take one item from your plan, cut it to the smallest version a customer could use, and release that within four weeks.',
            'Before work on any item starts, ask what simple version could go out within four weeks, and split the item until there is one.',
            'Write start and release date on each piece, set a target in days, and split pieces that would miss it.',
            'Ask five customers about each piece within a week of its release, let the answers decide the next piece, and compare the waits.',
          ],
          claim:
            'Customers gain more from something simple they can use now than from something flawless half a year later.',
        },
      },
    },
    {
      id: 'lean.waste-removal',
      weight: 1,
      foundation: false,
      passage: { section: 'Lean', paragraph: 1 },
      text: {
        en: {
          title: 'Removing waste',
          question: 'How do you find and drop work that adds little value?',
          help: 'Work adds little value if no customer or colleague would miss it, such as unread reports or double entry.',
          levels: [
            'Nobody looks for it, and tasks carry on as they always have.',
            'People drop a task when it bothers them, but have no fixed date to look at all tasks.',
            'The whole team goes through its tasks on fixed dates and drops what adds least.',
            'You also track hours lost to waiting, rework and hand-overs, and cut the largest first.',
            'You question new tasks before they become habits, so fewer hours are lost than a year ago.',
          ],
          nextSteps: [
            'Ask each person for one task that nobody would miss, and stop one of these tasks for a month.',
            'Reserve 30 minutes a month to go through all repeated tasks and meetings as a team, and drop or shorten at least one.',
            'For two weeks, note the hours lost to waiting, rework and hand-overs, then cut the largest cause and count again.',
            'Give each new report, meeting or approval an end date, keep it only if someone shows its value, and compare the hours lost.',
          ],
          claim: 'Lean work on software means cutting what brings little value, so that the team can move fast.',
        },
      },
    },
    {
      id: 'lean.experiments',
      weight: 1,
      foundation: false,
      passage: { section: 'Lean', paragraph: 2 },
      text: {
        en: {
          title: 'Experiments',
          question: 'How do you choose between two ideas for your product?',
          help: 'Any trial with real users counts, such as an A/B test, where two groups see two versions.',
          levels: [
            'Someone decides by opinion, without a trial.',
            'You try out some ideas, but not every important one or without a mark for success set beforehand.',
            'You try out every important idea with users, and set the mark for success before you start.',
            'You also check that each trial has enough users to trust the figures, and these decide.',
            'Each trial builds on the last, and you can show what your trials gained this year.',
          ],
          nextSteps: [
            'Pick one open question about your product, and try one answer with a few users before you decide.',
            'Before you build the next important idea, write down what result would count as success, test it with users, and make this a rule.',
            'Before the next trial, work out how many users you need for a sure result, and agree that the figures decide.',
            'After each trial, write down what it gained and the question it raised, and make that question the next trial.',
          ],
          claim: 'Chances to improve can be subtle, such as an A/B test of two ways to welcome new users.',
        },
      },
    },
    {
      id: 'lean.failure-tolerance',
      weight: 1,
      foundation: false,
      passage: { section: 'Lean', paragraph: 5 },
      text: {
        en: {
          title: 'Room for failure',
          question: 'What happens in your team when something someone tried goes wrong?',
          help: 'Choose level 3 or above only if a newcomer who broke something today would tell everyone at once.',
          levels: [
            'People keep quiet, since they have to expect blame or penalties.',
            'It depends on the people involved: some talk openly, others keep quiet.',
            'Nobody is punished, and everyone shares failures so that the team learns.',
            'You also set a limit of failure you accept, and take more or less risk by it.',
            'You cause small failures on purpose to learn, so that real ones do less harm.',
          ],
          nextSteps: [
            'In the next team meeting, let a senior person tell of a failure of their own and what it taught, and thank whoever follows.',
            'Write down with your managers that nobody is punished for failure, and give failures and their lessons five minutes in each team meeting.',
            'Agree on a limit, such as 40 minutes of outage a month: below it take more risk, above it slow down.',
            'Switch off one part of a test system on purpose, fix the weakest spot you see, repeat monthly, and compare the harm of real failures.',
          ],
          claim: 'Nobody should be punished for failure: teams take it that things will go wrong at some point.',
        },
      },
    },
    {
      id: 'lean.fast-recovery',
      weight: 1,
      foundation: true,
      passage: { section: 'Lean', paragraph: 5 },
      text: {
        en: {
          title: 'Fast detection and recovery',
          question: 'How is your product built to notice trouble and get over it?',
          help: 'A way back is tested if someone has used it, in a drill or for real, in the last six months.',
          levels: [
            'Customers tell you of trouble, and you work out a way back on the spot.',
            'You have alerts or tested ways back to a working state, but not both for every part.',
            'Every part has alerts and a tested way back to a working state.',
            'You also set target times to notice and to recover, and strengthen parts that miss them.',
            'The product cures known trouble by itself, before customers notice.',
          ],
          nextSteps: [
            'Set up an alert for the trouble customers reported last, and try out one way back to a working version.',
            'List all parts of the product, add one missing alert or way back each week, and try each way back once.',
            'Set target times to notice and to recover, compare them with your last five cases, and strengthen the part that missed by most.',
            'Let the product restart or go back to the former version by itself for the trouble you see most, and count the cases customers still notice.',
          ],
          claim: 'As things are bound to break, teams build so that trouble is noticed soon and recovery is quick.',
        },
      },
    },
  ],
}
