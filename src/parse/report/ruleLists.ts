import { MEANINGS } from '../dates/resolve/meanings.ts';
import { COMPONENTS } from '../dates/rules/components.ts';
import { NO_DATES } from '../dates/rules/noDate.ts';
import { WHOLES } from '../dates/rules/wholes.ts';
import { NOT_ITS_DAY } from '../events/facts/day.ts';
import { FATE } from '../events/facts/fate.ts';
import { PLACE } from '../events/facts/place.ts';
import { STATUS } from '../events/facts/status.ts';
import { RELATE } from '../events/relate/findEvents.ts';
import { SUBJECTS } from '../events/who/subjectRules.ts';
import { UNDERSTOOD } from '../events/who/understood.ts';
import { TOPICS } from '../merge/topicRules.ts';
import { NO_OFFICE } from '../offices/noOffice.ts';
import { PORTFOLIO } from '../offices/portfolio.ts';
import { TAIL } from '../offices/tail.ts';
import { PLACED } from '../places/relation.ts';
import type { RuleList } from '../reading/rule.ts';
import { SOLVE } from '../solve/solveRules.ts';
import { SPEAKERS } from '../statements/speakerRules.ts';
import { WORDS } from '../statements/wordRules.ts';

/** Every list of rules of the parser, in the order in which an article meets them. */
export const RULE_LISTS: readonly RuleList[] = [
  { name: 'no-dates', says: 'What only looks like a date.', file: 'dates/rules/noDate.ts', rules: NO_DATES },
  {
    name: 'dates',
    says: 'How a date, a range or a list of dates is written.',
    file: 'dates/rules/wholes.ts',
    rules: WHOLES,
  },
  {
    name: 'date-components',
    says: 'How a part of a date is written: a weekday, a day, a month, a year.',
    file: 'dates/rules/components.ts',
    rules: COMPONENTS,
  },
  {
    name: 'date-meanings',
    says: 'Which day or days the parts of a date mean.',
    file: 'dates/resolve/meanings.ts',
    rules: MEANINGS,
  },
  {
    name: 'ministries',
    says: 'How far the name of a ministry goes, word by word.',
    file: 'offices/portfolio.ts',
    rules: PORTFOLIO,
  },
  {
    name: 'offices',
    says: 'What belongs to an office behind its head, word by word.',
    file: 'offices/tail.ts',
    rules: TAIL,
  },
  {
    name: 'no-office',
    says: 'Which head words are no office after all.',
    file: 'offices/noOffice.ts',
    rules: NO_OFFICE,
  },
  {
    name: 'places',
    says: 'How the words before a place say that it is meant.',
    file: 'places/relation.ts',
    rules: PLACED,
  },
  {
    name: 'subject',
    says: 'Who stands before a verb of meeting as its subject.',
    file: 'events/who/subjectRules.ts',
    rules: SUBJECTS,
  },
  {
    name: 'understood',
    says: 'Who meets and is not named where the words of meeting are.',
    file: 'events/who/understood.ts',
    rules: UNDERSTOOD,
  },
  {
    name: 'solve',
    says: 'Which day an article was published on, and which days its meetings were on: step by step, until nothing more follows.',
    file: 'solve/solveRules.ts',
    rules: SOLVE,
  },
  {
    name: 'relate',
    says: 'Whether words of meeting tell of one, and how.',
    file: 'events/relate/findEvents.ts',
    rules: RELATE,
  },
  {
    name: 'status',
    says: 'Whether a meeting was held, is planned or came to nothing.',
    file: 'events/facts/status.ts',
    rules: STATUS,
  },
  { name: 'fate', says: 'What became of a meeting that was to be.', file: 'events/facts/fate.ts', rules: FATE },
  {
    name: 'meeting-day',
    says: 'Which dates beside the words of a meeting are not its day.',
    file: 'events/facts/day.ts',
    rules: NOT_ITS_DAY,
  },
  {
    name: 'meeting-place',
    says: 'Where the words of a meeting say that it was.',
    file: 'events/facts/place.ts',
    rules: PLACE,
  },
  {
    name: 'speakers',
    says: 'Who speaks where somebody is said to say something.',
    file: 'statements/speakerRules.ts',
    rules: SPEAKERS,
  },
  {
    name: 'said',
    says: 'Which words somebody says, and whether they are his own.',
    file: 'statements/wordRules.ts',
    rules: WORDS,
  },
  {
    name: 'topics',
    says: 'What a meeting dealt with, by whose words, and what was only announced.',
    file: 'merge/topicRules.ts',
    rules: TOPICS,
  },
];
