import type { Pillar } from '../schema'

/** Automation: machines do the repeated work. */
export const automation: Pillar = {
  id: 'automation',
  text: {
    en: {
      title: 'Automation',
      summary: 'How much of the path from a change to live software runs by machine, the same way each time.',
    },
  },
  practices: [
    {
      id: 'automation.build',
      weight: 1,
      foundation: false,
      passage: { section: 'Automation', paragraph: 2 },
      text: {
        en: {
          title: 'Automated builds',
          question: 'How does changed code become software that can run?',
          help: 'If even one part of your product still needs a person for its build, choose level 2.',
          levels: [
            'People build it by hand, each on their own computer.',
            'Scripts or servers do part of it, but a person must step in or some changes are left out.',
            'A build server builds every change by itself, in the same way each time.',
            'You also track build time and failed builds, and act when either passes a set limit.',
            'You keep improving the slowest or least stable build step, and can show the time gained.',
          ],
          nextSteps: [
            'Write the build steps into one script, store it with the code, and have a second person run it on another computer.',
            'Let a build server run the script on every change, first for the part that changes most, then for all others.',
            'Chart build time and failed builds of the last month, set a limit for each, and agree on what you do when it is passed.',
            'Each month, pick the slowest or least stable build step, improve it, and show the figures before and after.',
          ],
          claim:
            'Building software by machine is one of the usual first steps for a team that has little automation yet.',
        },
      },
    },
    {
      id: 'automation.tests',
      weight: 1,
      foundation: false,
      passage: { section: 'Automation', paragraph: 4 },
      text: {
        en: {
          title: 'Automated tests',
          question: 'How is a change checked for bugs and security flaws?',
          help: 'Level 3 needs tests for bugs and for security flaws, and a failed test must stop the change.',
          levels: [
            'People test it by hand, or nobody does.',
            'Automated tests exist, but skip some changes, leave out security, or do not stop a faulty change.',
            'Every change must pass automated tests for bugs and security flaws before it moves on.',
            'You also count the flaws that slip past the tests, and add tests where the count is highest.',
            'You foresee likely flaws and test for them ahead, so fewer slip past than a year ago.',
          ],
          nextSteps: [
            'Automate one test of the feature that customers use most, and run it before each release.',
            'Run all tests and a security scan on every change by machine, and block each change that does not pass.',
            'For each bug that reached customers, note which test should have caught it; each month, add tests where the count is highest.',
            'Before you start a risky feature, list what could go wrong and write those tests first; compare the flaws that slip past.',
          ],
          claim:
            'A machine runs tests with more rigour than a person can, so bugs and security holes come to light earlier.',
        },
      },
    },
    {
      id: 'automation.deployment',
      weight: 1,
      foundation: false,
      passage: { section: 'Automation', paragraph: 3 },
      text: {
        en: {
          title: 'Automated deployment',
          question: 'How does a finished build get to your test systems and to the live one?',
          help: 'To press a button that starts it is fine at level 3; to type commands or edit files on the way is not.',
          levels: [
            'People copy files or type commands by hand.',
            'Scripts do part of it, or the steps or packages differ from system to system.',
            'One package moves through every test system to the live one by the same automated steps.',
            'You also track how many deployments break something, and fix the most common cause.',
            'Each deployment checks itself and undoes itself on trouble, so fewer broken ones reach customers.',
          ],
          nextSteps: [
            'Write the deployment commands into one script, and from now on use only that script for your test system.',
            'Package each build once, and let the same script carry that package to every system, the live one included, without hand edits.',
            'Mark each deployment as fine or as one that broke something, review the share each month, and fix the most common cause.',
            'Add a health check after each deployment that brings back the former version on trouble, and compare the share that breaks things.',
          ],
          claim:
            'In continuous delivery, builds are packaged and then moved from one environment to the next by automated deployments.',
        },
      },
    },
    {
      id: 'automation.provisioning',
      weight: 1,
      foundation: false,
      passage: { section: 'Automation', paragraph: 6 },
      text: {
        en: {
          title: 'Automated environments',
          question: 'How do you set up the test and live systems your product runs on?',
          help: 'Test and live systems may differ in size at level 3, but not in the way they are set up.',
          levels: [
            'People set each system up by hand, from memory or notes.',
            'Scripts set up some systems or some parts; people do the rest by hand.',
            'All systems, test and live, are set up by machine from the same description.',
            'You also track the minutes a new system takes against a target, and act when it slips.',
            'A machine makes and removes systems as demand changes, so nobody waits for one.',
          ],
          nextSteps: [
            'Write a script that sets up one part of a test system from nothing, and use it the next time you need one.',
            'Remove one test system and set it up again by script alone. Move each hand step into the script, then use it for live too.',
            'Note the minutes from request to ready for each new system, set a target, and remove the step that takes longest.',
            'Let a machine make a test system when a change needs one and remove it afterwards; compare how long people wait.',
          ],
          claim:
            'When tested code goes to environments that were all set up alike, it no longer matters on whose machine it worked.',
        },
      },
    },
    {
      id: 'automation.configuration-as-code',
      weight: 1,
      foundation: true,
      passage: { section: 'Automation', paragraph: 5 },
      text: {
        en: {
          title: 'Configuration as code',
          question: 'How do you change the settings of the systems your product runs on?',
          help: 'Settings are all that shapes how a system behaves, such as server sizes, network rules and access rights.',
          levels: [
            'People change them straight on the system, and no history is kept.',
            'Settings sit in files with a history, but some are missing, copied by hand or not reviewed.',
            'All settings sit in files with a history, built from reusable parts, and a colleague reviews each change.',
            'You also count changes made outside the files, and act to bring that count to zero.',
            'Automatic rules stop risky settings before they go live, and you can show fewer incidents from them.',
          ],
          nextSteps: [
            'Move the settings of one system into files kept with your code, and make the next change there.',
            'List the settings still outside the files or copied by hand, turn them into reusable parts one by one, and have a colleague review each change.',
            'Compare the live settings with the files once a week, count the differences, and close the way by which most of them came in.',
            'Take the last incident that a setting caused, write an automatic rule that would have stopped it, and run it on every change.',
          ],
          claim:
            'Good applications are built of modular parts, and the infrastructure under them can be treated as code in the same way.',
        },
      },
    },
    {
      id: 'automation.continuous-delivery',
      weight: 1,
      foundation: true,
      passage: { section: 'Automation', paragraph: 3 },
      text: {
        en: {
          title: 'Continuous delivery',
          question: 'How much hand work is there from a code change to a version ready for release?',
          help: 'A person may still decide when to release; what counts is the work to get a version ready.',
          levels: [
            'People build, test and package each version by hand.',
            'Machines do some of the steps; people do the others or start each step.',
            'Every change runs through build, tests and packaging to release-ready without hand work.',
            'You also track how long this path takes and where it stops, and fix the biggest delay.',
            'You could release at any hour, and each quarter you make the path faster than before.',
          ],
          nextSteps: [
            'Draw every step from code change to release-ready version, and automate the one that takes most hand work.',
            'Join the automated steps into one run that starts with each change, then replace the remaining hand steps one by one.',
            'Read from the last 20 runs how long each step took and where runs stopped, and fix the biggest delay this month.',
            'Agree to repair a blocked path before any other work, try one idea a month to speed it up, and show the times before and after.',
          ],
          claim:
            'In continuous delivery every code change passes automated tests, is packaged, and moves on by automated deployment.',
        },
      },
    },
    {
      id: 'automation.drift-detection',
      weight: 1,
      foundation: false,
      passage: { section: 'Automation', paragraph: 4 },
      text: {
        en: {
          title: 'Noticing drift',
          question: 'How do you notice that test and live systems no longer match?',
          help: 'A mismatch is a version, setting or access rule that should be the same on both and is not.',
          levels: [
            'Something breaks on release day or after it.',
            'A person compares them by hand, before releases or on a hunch.',
            'A machine compares them daily or at each deployment, and alerts you ahead of release day.',
            'You also track how many mismatches arise and how long each lasts, and fix the main source.',
            'A machine undoes each mismatch at once, and fewer arise than a year ago.',
          ],
          nextSteps: [
            'Before the next release, compare versions and settings of the test and live systems with a short checklist.',
            'Turn the checklist into a script that compares both systems every night and sends an alert to your team.',
            'Log when each mismatch was found and when it was solved; each month, fix the source that causes most of them.',
            'Let a machine undo the most common mismatch by itself, remove what causes it, and compare the count a month later.',
          ],
          claim:
            'Automated deployments tell operations when environments have grown apart, so that release day holds fewer surprises.',
        },
      },
    },
  ],
}
