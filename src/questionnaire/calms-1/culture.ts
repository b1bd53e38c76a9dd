import type { Pillar } from '../schema'

/** Culture: people of all roles work as one team. */
export const culture: Pillar = {
  id: 'culture',
  text: {
    en: {
      title: 'Culture',
      summary: 'How people of all roles work as one team for a product and its customers.',
    },
  },
  practices: [
    {
      id: 'culture.product-teams',
      weight: 1,
      foundation: false,
      passage: { section: 'Culture', paragraph: 3 },
      text: {
        en: {
          title: 'Product teams with every skill',
          question: 'How complete is the team that builds and runs your product?',
          help: 'A skill counts as part of the team when this product is the main job of the person who brings it.',
          levels: [
            'Each skill sits in its own department, and work is handed from one to the next.',
            'A product team exists, but it lasts for one project only or borrows some skills, such as operations.',
            'One lasting team holds every skill the product needs, operations included.',
            'You also track how long work waits on outsiders, and close skill gaps by that figure.',
            'You build up skills before the product needs them, and waits on outsiders have become shorter.',
          ],
          nextSteps: [
            'Form a small product team: name one person from each department involved, and let them plan together every week.',
            'List the skills you borrow, pick the one you wait for longest, and agree on a lasting place for it in the team. Then take the next.',
            'For four weeks, note how long work waits on people outside the team, then add or train the skill behind the longest waits.',
            'Find a skill that the next quarter of your road map needs and you lack, start to learn it now, and compare waiting times afterwards.',
          ],
          claim:
            'Teams formed around a product should replace teams formed around a function, and hold all the skills the product needs, operations included.',
        },
      },
    },
    {
      id: 'culture.shared-goals',
      weight: 1,
      foundation: false,
      passage: { section: 'Culture', paragraph: 4 },
      text: {
        en: {
          title: 'One goal, one plan',
          question: 'How do development, operations and product management set goals and plans?',
          help: 'Ask one person from each group to show you the current goal and plan; level 3 needs the same ones from all.',
          levels: [
            'Each group follows goals of its own.',
            'The groups share a goal, but have no plan that they made together.',
            'All groups work from one written goal and one plan made together.',
            'All groups also review one progress figure, and change the plan when it is off track.',
            'When a goal ends, you compare result and forecast, and the next goal is set better for it.',
          ],
          nextSteps: [
            'Bring development, operations and product management together for an hour, and agree on one goal for the next three months.',
            'Turn the shared goal into one plan on one page, with tasks and dates from every group, and retire the separate plans.',
            'Choose one figure that shows progress to the goal, review it together every two weeks, and adjust the plan when it lags.',
            'When the current goal ends, compare what you forecast with what came true, and write down what you do differently in the next one.',
          ],
          claim: 'Little brings people together as well as a goal they have in common and a joint plan to get there.',
        },
      },
    },
    {
      id: 'culture.joint-ceremonies',
      weight: 1,
      foundation: false,
      passage: { section: 'Culture', paragraph: 4 },
      text: {
        en: {
          title: 'Shared meetings',
          question: 'Who takes part in planning, stand-ups, demos and operations meetings?',
          help: 'If only operations visits developers, or only the other way round, choose level 2.',
          levels: [
            'Developers and operations each keep to their own meetings.',
            'Some of these meetings have both sides, or it takes an invitation each time.',
            'Operations has a fixed seat in planning, stand-ups and demos; key developers have one in operations meetings.',
            'You also count work that took the other side by surprise, and adjust the meetings by that count.',
            'You foresee who needs to know what, adapt meetings ahead, and have seen surprises decline.',
          ],
          nextSteps: [
            'Invite one person from operations to your next planning and demo, and ask to sit in on one of their meetings.',
            'Put a named person from operations in the calendar for planning, stand-ups and demos, and a key developer in operations meetings.',
            'For a month, note each piece of work that took the other side by surprise, then change the meeting that should have caught most of them.',
            'Ask both sides what they will need to hear in the coming month, try one new way to meet for it, and compare the count of surprises.',
          ],
          claim:
            'Developers should have operations at planning, stand-ups and demos, and operations can have key developers at their own meetings.',
        },
      },
    },
    {
      id: 'culture.swarming',
      weight: 1,
      foundation: true,
      passage: { section: 'Culture', paragraph: 5 },
      text: {
        en: {
          title: 'Swarming on problems',
          question: 'Who comes together when a serious problem hits your product?',
          help: 'Think of the last three serious problems, and choose the level that fits all three of them.',
          levels: [
            'Nobody does; the problem is passed from group to group until someone solves it.',
            'Some groups come together, but others are missing or come only if someone thinks to call them.',
            'By agreed rule, developers, operations and customer support join at once and stay until it is solved.',
            'You also track the minutes until all three have joined, and remove what holds them up.',
            'You rehearse with staged problems, and can show that all three now join sooner.',
          ],
          nextSteps: [
            'Write a list of whom to call in development, operations and customer support, and use it for the next serious problem.',
            'Agree on a rule: in a serious problem, one person each from development, operations and customer support joins one call and stays.',
            'Write down when each serious problem was noticed and when all three groups had joined; each month, remove the longest delay.',
            'Stage a one-hour practice problem with all three groups, change what slowed you down, and compare the times a month later.',
          ],
          claim:
            'A good test of culture is whether developers, operations and those who speak for customers tackle trouble together, as one team.',
        },
      },
    },
    {
      id: 'culture.blameless-postmortems',
      weight: 1,
      foundation: true,
      passage: { section: 'Culture', paragraph: 5 },
      text: {
        en: {
          title: 'Reviews without blame',
          question: 'What do you do once a serious incident is over?',
          help: 'A review is free of blame when it asks what made the incident possible rather than who caused it.',
          levels: [
            'You hold no review, or it looks for the person at fault.',
            'Some incidents get a review without blame, but not all, or no fixes are written down.',
            'Every serious incident gets a review without blame, with causes and fixes in writing.',
            'You also track the share of fixes done and of incidents that return, and act on both.',
            'You apply lessons to other systems before those break, and can show fewer repeats.',
          ],
          nextSteps: [
            'Review your next incident in one hour with one rule: ask what made it possible, never who did it.',
            'Agree on which incidents always get a review, and write it on one page: what happened, what made it possible, which fixes by when.',
            'List the fixes agreed in the last six months, mark those done and the incidents that returned, and act on both figures each month.',
            'Take the main lesson of your last review, ask where else it could happen, and fix one such place before it breaks.',
          ],
          claim:
            'After an incident, the review should make the next one go better; accusing people is a sign that the culture is not there yet.',
        },
      },
    },
    {
      id: 'culture.open-channels',
      weight: 1,
      foundation: false,
      passage: { section: 'Culture', paragraph: 6 },
      text: {
        en: {
          title: 'Open communication',
          question: 'How do you reach people in other departments and in top management?',
          help: 'An open channel is a chat room, forum or meeting that anyone may join without asking a manager first.',
          levels: [
            'You need to know the right person, or go through your manager.',
            'You share an open channel with some departments, but not with all or not with top management.',
            'All departments you work with, and top management, answer in open channels.',
            'You also track how long questions wait for an answer, and remove the longest delays.',
            'Departments share plans before anyone asks, so fewer questions come up.',
          ],
          nextSteps: [
            'Open one chat room or a short weekly meeting with the department you depend on most, and invite everybody from both sides.',
            'List the departments you work with, agree on one open channel with each, and ask top management to answer questions there.',
            'For four weeks, note when questions to other departments are asked and answered, then remove what held up the slowest ones.',
            'Pick the question that comes up most, have its owner post that news ahead of time, and count waiting questions a month later.',
          ],
          claim:
            'The most successful companies talk openly and as a matter of habit, through all departments and from bottom to top.',
        },
      },
    },
    {
      id: 'culture.customer-ownership',
      weight: 1,
      foundation: false,
      passage: { section: 'Culture', paragraph: 6 },
      text: {
        en: {
          title: 'Customers are everyone’s job',
          question: 'Who in your team works to keep customers happy?',
          help: 'Access to feedback is not enough for level 3; all roles must have looked at it together in the last month.',
          levels: [
            'Only product management or support deals with what customers say.',
            'Developers or operators look at customer feedback too, but not all of them or not on fixed dates.',
            'All roles go through customer feedback together on fixed dates and act on it.',
            'All roles also share one target for customer satisfaction, and it guides what you fix.',
            'All roles find and solve problems before customers complain, and complaints have declined.',
          ],
          nextSteps: [
            'Share five recent customer comments with the whole team, and let one developer follow up on one of them.',
            'Put a 30-minute look at customer feedback in the calendar every two weeks for all roles, and leave with one action each time.',
            'Choose one figure for customer satisfaction, set a target that every role shares, and use it to pick the next fixes.',
            'Look for early signs of the last complaint in your data, watch for them, and solve the next case before customers write in.',
          ],
          claim:
            'Happy customers are a duty of product management and developers alike; it is work for everyone, not for a single team.',
        },
      },
    },
  ],
}
