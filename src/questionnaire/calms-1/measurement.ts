import type { Pillar } from '../schema'

/** Measurement: figures show whether things improve. */
export const measurement: Pillar = {
  id: 'measurement',
  text: {
    en: {
      title: 'Measurement',
      summary: 'What you know in figures about your delivery, your product and its users, and how it guides you.',
    },
  },
  practices: [
    {
      id: 'measurement.lead-time',
      weight: 1,
      foundation: true,
      passage: { section: 'Measurement', paragraph: 3 },
      text: {
        en: {
          title: 'Lead time',
          question: 'How well do you know how long changes take from development to deployment?',
          help: 'Count from the first work on a change until customers can use it, and keep to that definition.',
          levels: [
            'If asked, you would have to guess.',
            'Someone works it out for some changes or on request, or records cover part of the time only.',
            'It is recorded for every change in the same way, and the whole team can look it up.',
            'You also compare usual and longest times with a target, and cut the longest wait.',
            'You forecast it for new work, and can show which of your actions made it shorter.',
          ],
          nextSteps: [
            'Look up the start and live dates of your last ten changes, and work out the usual time between them.',
            'Let your tools record both dates for every change, and put the result on a page that the whole team can open.',
            'Set a target, look at usual and longest times every two weeks, and go for the longest wait first.',
            'Forecast the time of your next five changes, compare with what happened, and note which of your actions made it shorter.',
          ],
          claim: 'One of the basic figures to begin with is the time that work takes from development to deployment.',
        },
      },
    },
    {
      id: 'measurement.failure-rate',
      weight: 1,
      foundation: false,
      passage: { section: 'Measurement', paragraph: 4 },
      text: {
        en: {
          title: 'Recurring failures',
          question: 'How well do you know how many bugs and failures come back?',
          help: 'A repeat has the same cause as one you have seen before, even if it shows up in another place.',
          levels: [
            'You rely on someone who remembers a similar case.',
            'You log failures, but the log misses some or does not mark repeats.',
            'You log every failure and mark repeats, and the whole team sees the current count.',
            'You also set a limit for repeats, and put fixes before features when it is crossed.',
            'Trends show you which causes to remove before they strike again, and repeats have declined.',
          ],
          nextSteps: [
            'Start one shared list of failures with date and cause, and fill it for the next four weeks.',
            'Make an entry in the list, with a mark for known causes, part of closing each failure, and show the count to the whole team.',
            'Agree on a limit for repeats a month, check it in each planning, and put fixes before features when it is crossed.',
            'Sort the failures of the past year by cause, remove the cause that grows fastest, and compare repeats in the next months.',
          ],
          claim: 'Another basic figure is how many bugs and failures keep coming back, and at what rate.',
        },
      },
    },
    {
      id: 'measurement.recovery-time',
      weight: 1,
      foundation: false,
      passage: { section: 'Measurement', paragraph: 5 },
      text: {
        en: {
          title: 'Recovery time',
          question: 'How well do you know how long it takes to recover from a failure?',
          help: 'The clock starts when customers are first affected, and stops when the product works for them again.',
          levels: [
            'No times are on record; answers come from memory.',
            'Times are on record for some failures only, or by different rules.',
            'Start and end of every failure are on record, by one agreed rule.',
            'You also split the time into stages, and work on the stage furthest from its target.',
            'Drills tell you the likely time for each kind of failure, and keep making it shorter.',
          ],
          nextSteps: [
            'Ask around when your last three failures began and ended, and write the times down in one shared place.',
            'Agree on what counts as start and as end, and make both times part of closing every failure.',
            'Split your last five recoveries into noticing, finding the cause and repair, set targets, and work on the stage furthest off.',
            'Run one drill for your likeliest failure, compare its time with your estimate, remove what held you up, and repeat.',
          ],
          claim:
            'Teams should begin with basic figures, among them how long a system takes to recover once it has failed.',
        },
      },
    },
    {
      id: 'measurement.usage',
      weight: 1,
      foundation: false,
      passage: { section: 'Measurement', paragraph: 6 },
      text: {
        en: {
          title: 'Users now, gained and lost',
          question: 'What do you know about how many people use your product?',
          help: 'Level 3 needs all three figures: users right now, users gained this week and users lost this week.',
          levels: [
            'You have no count, only guesses.',
            'You can get a count, but it takes hand work or leaves out gains and losses.',
            'The whole team can see users right now, and users gained and lost this week.',
            'You also compare these figures with targets each week, and act when one is missed.',
            'You see early signs that users may leave and act on them, so fewer leave.',
          ],
          nextSteps: [
            'Ask whoever runs the product to count last week’s users, and share the figure with the team.',
            'Put users right now, gained this week and lost this week on one page that updates by itself and the whole team can open.',
            'Set a target for each figure, look at all three every Monday, and agree on one action for each that is missed.',
            'Compare users who left last month with those who stayed, find one early sign, reach out to those who show it, and compare losses.',
          ],
          claim:
            'Basic figures include how many people use the product at this moment, and the week’s gains and losses.',
        },
      },
    },
    {
      id: 'measurement.product-insight',
      weight: 1,
      foundation: false,
      passage: { section: 'Measurement', paragraph: 8 },
      text: {
        en: {
          title: 'Insight into product use',
          question: 'What do you measure of feature use, user journeys and service quality?',
          help: 'A user journey is the path to a goal, such as signing up; service quality is speed and uptime against your promise.',
          levels: [
            'You measure none of the three.',
            'You measure one or two of the three, or all but in parts of the product only.',
            'You measure all three for the whole product.',
            'You also set a target for each of the three, and change the product when one is missed.',
            'You forecast from all three what will help users, and can show that forecasts come true.',
          ],
          nextSteps: [
            'Pick the feature you argue about most, and measure how many people used it in the last two weeks.',
            'List what is missing of the three and for which parts of the product, and add one such figure each week.',
            'Set one target each for feature use, the main user journey and service quality, and plan one change for any that is missed.',
            'Before the next release, write down how the three figures will move; four weeks later compare, and improve your forecast.',
          ],
          claim:
            'Once the basics stand, a team can go on to which features are used, the paths customers take and agreed service levels.',
        },
      },
    },
    {
      id: 'measurement.data-driven-roadmap',
      weight: 1,
      foundation: true,
      passage: { section: 'Measurement', paragraph: 8 },
      text: {
        en: {
          title: 'Data-driven road map',
          question: 'What decides which work comes next on your road map?',
          help: 'Data means figures on use, failures, cost or trials; the word of one customer or manager is not enough.',
          levels: [
            'Requests and opinions decide; no data is used.',
            'Data speaks for some items; others get in on opinion alone.',
            'Every item needs data that speaks for it before it gets a place.',
            'You also compare each item’s promised figure with the real one after release, and reorder by it.',
            'You study why promises were missed, and can show that more items keep theirs.',
          ],
          nextSteps: [
            'For the next three items on the road map, find one figure each that shows why it matters, and let it decide their order.',
            'Agree that no item gets a place without data that speaks for it, and add a field for that data to your template.',
            'Write a promised figure beside each item, check it four weeks after release, and reorder the road map by what you learn.',
            'Each quarter, find out why items missed their promised figure, change how you estimate, and count the items that keep it.',
          ],
          claim: 'What a team measures is of use when it draws up the road map and settles what to do next.',
        },
      },
    },
    {
      id: 'measurement.shared-data',
      weight: 1,
      foundation: false,
      passage: { section: 'Measurement', paragraph: 9 },
      text: {
        en: {
          title: 'Sharing data',
          question: 'How do other teams and departments get the figures on your product?',
          help: 'Level 3 needs at least one other department, such as marketing, that can open the figures on its own.',
          levels: [
            'They do not; the figures stay with you.',
            'They get them when they ask, or when someone thinks of sending them.',
            'They can open them at any time, without asking you.',
            'You also count the decisions in which others use them, and improve what they lack.',
            'They add figures of their own, and you decide jointly and check what came of it.',
          ],
          nextSteps: [
            'Send three key figures with a short note to one other department, such as marketing, and ask what else it would like to know.',
            'Put your figures on a page that other teams and departments can open at any time, and show them around it once.',
            'Ask each department monthly which decisions used your figures, keep count, and add what they lacked.',
            'Pick one question you share, such as why users leave, join your figures with another department’s, decide jointly and check the result.',
          ],
          claim:
            'Data grows in power when other departments see it too: it helps to win them over to a road map that is heavy on fixes.',
        },
      },
    },
  ],
}
