import { firstOf, type Rule } from '../reading/rule.ts';
import { needsComplement } from './heads.ts';
import type { ParsedOffice } from './reader.ts';

/** An office read to its end; `settled` where a phrase has said which it is. */
interface Read {
  office: ParsedOffice;
  settled: boolean;
}

/** Head words that are no office after all. */
export const NO_OFFICE: readonly Rule<Read, true>[] = [
  {
    name: 'half-an-office',
    says: 'Some head words are an office only with what completes them, as “guardian” of the covenant is the crown prince.',
    examples: [{ text: 'ولي أمر', gloss: 'a guardian', gives: 'nothing' }],
    read: ({ office, settled }) => (needsComplement(office.kind) && !settled) || null,
  },
  {
    name: 'emir-of-no-country',
    says: 'The word “emir” without a country is a given name or the title of a prince.',
    examples: [{ text: 'الأمير', gloss: 'the emir, the prince', gives: 'nothing' }],
    cases: ['attendants-are-not-the-topic', 'office-after-fathers-name', 'place-of-the-matter'],
    read: ({ office }) => (office.kind === 'emir' && office.sides.length === 0) || null,
  },
  {
    name: 'king-of-no-country',
    says: 'The word “king” with neither the article nor a country says nothing of anybody.',
    examples: [{ text: 'ملك', gloss: 'a king', gives: 'nothing' }],
    read: ({ office }) => (office.kind === 'king' && office.sides.length === 0 && !office.definite) || null,
  },
  {
    name: 'guide-of-nothing',
    says: 'A “guide” is the supreme leader only with “supreme”, “of the revolution” or a country.',
    examples: [{ text: 'المرشد', gloss: 'the guide', gives: 'nothing' }],
    read: ({ office, settled }) => (office.kind === 'supreme-leader' && !settled && office.sides.length === 0) || null,
  },
];

/** Whether the head word is no office after all. */
export const isNoOffice = (office: ParsedOffice, settled: boolean): boolean =>
  firstOf(NO_OFFICE, { office, settled }) !== null;
