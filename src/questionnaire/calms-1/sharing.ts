import type { Pillar } from '../schema'

/** Sharing: developers and operations carry work and success together. */
export const sharing: Pillar = {
  id: 'sharing',
  text: {
    en: {
      title: 'Sharing',
      summary: 'How developers and operations share duties, success and what they know.',
    },
  },
  practices: [
    {
      id: 'sharing.shared-responsibility',
      weight: 1,
      foundation: false,
      passage: { section: 'Sharing', paragraph: 1 },
      text: {
        en: {
          title: 'Shared responsibility',
          question: 'What do developers and operations answer for?',
          help: 'If one side can be praised for a month that was hard on the other, you are below level 3.',
          levels: [
            'Developers answer for new features, operations for smooth running, and neither helps the other.',
            'Both help each other in a crisis, but answer for separate results.',
            'Both have agreed to answer together for new features and for smooth running.',
            'Both also follow one set of figures for speed and smooth running, and plan work by it.',
            'Both move duties to where they fit best, and shared results have improved since.',
          ],
          nextSteps: [
            'Agree with the other side on one way to help each other in the next crisis, and thank them in public afterwards.',
            'Write one page together on what you both answer for, from new features to smooth running, and have everyone agree to it.',
            'Pick one figure for speed and one for smooth running, show them to both sides, and plan the next month’s work by them.',
            'Each quarter, look together at who does what, move one duty to where it fits better, and compare the shared figures.',
          ],
          claim: 'Sharing both duties and success helps to close the old gap between developers and operations.',
        },
      },
    },
    {
      id: 'sharing.you-build-it-you-run-it',
      weight: 1,
      foundation: true,
      passage: { section: 'Sharing', paragraph: 1 },
      text: {
        en: {
          title: 'You build it, you run it',
          question: 'Who releases and runs your product and takes urgent calls?',
          help: 'Level 3 means that an urgent call goes first to someone who builds the product; to help when asked is level 2.',
          levels: [
            'Others do all of this; the people who build it are not involved.',
            'Those who build it do some of this, and others do the rest, such as urgent calls.',
            'Those who build it also release it, run it and take turns with urgent calls.',
            'You also count urgent calls per person, and rearrange turns or work when a limit is passed.',
            'What you learn from calls shapes new designs, so urgent calls have become fewer.',
          ],
          nextSteps: [
            'Let one developer spend a week beside the people who run the product, and take part in the next release.',
            'Draw up a weekly schedule in which builders take urgent calls first; start in working hours with operations as backup, then widen it.',
            'Count urgent calls per person for a month, agree on a limit that people can live with, and rearrange turns by it.',
            'After each turn, pick the call that cost most, change the design so that it cannot come again, and compare the counts.',
          ],
          claim:
            'Those who create an application should help to release and run it, and share the load of the pager with operations.',
        },
      },
    },
    {
      id: 'sharing.pairing',
      weight: 1,
      foundation: false,
      passage: { section: 'Sharing', paragraph: 2 },
      text: {
        en: {
          title: 'Pairing with operations',
          question: 'When do developers and operators work side by side on one task?',
          help: 'Pairing means that two people solve one task at the same time; a status meeting does not count.',
          levels: [
            'They never do; they pass work on by ticket or document.',
            'They do so in some phases only, or when an emergency calls for it.',
            'They do so by plan in every phase: design, build, release and running.',
            'You also track which phases and people pair, and plan pairs where the figures show gaps.',
            'You choose pairs by what paid off before, and need fewer hand-overs than a year ago.',
          ],
          nextSteps: [
            'Choose one task that concerns both, such as the next release, and let a developer and an operator do it side by side.',
            'For each new feature, name a developer and an operator who pair on it in design, build, release and the first weeks of running.',
            'For a month, tick off who paired in which phase, look at the chart together, and plan pairs for the gaps.',
            'Ask each pair what it saved by working together, plan more of what paid off, and count hand-overs each quarter.',
          ],
          claim:
            'Running what you build does not turn developers into operators: the two pair while the application lives.',
        },
      },
    },
    {
      id: 'sharing.peer-review',
      weight: 1,
      foundation: true,
      passage: { section: 'Sharing', paragraph: 2 },
      text: {
        en: {
          title: 'Peer review',
          question: 'Who checks a change before it goes live?',
          help: 'A check counts if a teammate could still have stopped the change; work done by a pair counts as checked.',
          levels: [
            'Nobody but its author does, or only people outside the team do.',
            'Teammates check some changes, or check all but people outside must approve too.',
            'A teammate checks every change, and nobody outside the team has to approve it.',
            'You also track how long checks take and what they miss, and change how you check.',
            'Machines take over routine checks, so that checks take less time and miss less.',
          ],
          nextSteps: [
            'Ask a teammate to check your next three risky changes before they go live, and note what each check found.',
            'Set your tool so that no change goes live without a teammate’s check, and agree with the outside board that this replaces theirs.',
            'Note how long each check took and which bugs it missed, and each month change one thing in how you check.',
            'Find the remark that comes up most in checks, let a machine look for it, and compare time taken and bugs missed.',
          ],
          claim:
            'Only review by peers was found to improve results; reviewers from outside helped no more than having none.',
        },
      },
    },
    {
      id: 'sharing.developer-on-support',
      weight: 1,
      foundation: false,
      passage: { section: 'Sharing', paragraph: 3 },
      text: {
        en: {
          title: 'Developer on support',
          question: 'What part do developers play when customers report problems?',
          help: 'Level 3 needs a schedule with names, and a developer who is free of other work during the turn.',
          levels: [
            'They play no part, or hear of it through others much later.',
            'They help with urgent reports, but without a schedule of turns.',
            'They take turns on support: urgent reports and patches first, then the backlog.',
            'They also track how long reports stay open, and plan turns by that figure.',
            'They end each turn by removing a cause of reports, so fewer reports come in.',
          ],
          nextSteps: [
            'Agree with support on a direct line to developers for urgent reports, and let a developer help with the next three.',
            'Name one developer each week who is free for urgent reports, patches and the backlog, and publish the schedule.',
            'Chart how long customer reports stay open, set a target, and change the length or number of turns to meet it.',
            'End each turn with one cause of reports removed and a ten-minute talk to the team, then count new reports of that kind.',
          ],
          claim:
            'Developers take turns in a role that handles urgent customer reports, makes patches, works off the backlog and is there for operations.',
        },
      },
    },
    {
      id: 'sharing.knowledge',
      weight: 1,
      foundation: false,
      passage: { section: 'Conclusion', paragraph: 1 },
      text: {
        en: {
          title: 'Knowledge between teams',
          question: 'How do know-how, tools and practices get from your team to others and back?',
          help: 'An agreed place and fixed dates make level 3; one-off talks, or notes that nobody tends, are level 2.',
          levels: [
            'They stay with the people who have them.',
            'Some people share when they find time, in talks or notes of their own.',
            'Your team and others share on fixed dates and in one place where anyone can search.',
            'You also count which shared things other teams take up, and choose what to share by it.',
            'Teams improve what they take up and hand it back, and you can show the time saved.',
          ],
          nextSteps: [
            'Show one useful tool or trick to a nearby team in 20 minutes, and write half a page about it.',
            'Agree with nearby teams on one place that anyone can search, and on a monthly date where each team shows one thing.',
            'Ask each month which shared things other teams have taken up, keep count, and choose the next topics by it.',
            'Invite a team that uses one of your tools to improve it, take the change in, and note the time both teams save.',
          ],
          claim:
            'To break down the walls between teams pays off: more trust, faster releases, and feedback that reaches teams and customers.',
        },
      },
    },
  ],
}
