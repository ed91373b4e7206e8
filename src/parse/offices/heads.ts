import type { HeadKind } from '../lexicon/offices.ts';

/** What the head word of an office asks of the words after it. */

/** Heads beside which a name is to be expected even when no lexicon knows its words. */
const SPECIFIC: ReadonlySet<HeadKind> = new Set([
  'president',
  'minister',
  'deputy',
  'ambassador',
  'envoy',
  'secretary',
  'king',
  'emir',
  'heir',
  'custodian',
  'supreme-leader',
  'chancellor',
  'commissioner',
  'counterpart',
  'charge',
]);
const NEEDS_COMPLEMENT: ReadonlySet<HeadKind> = new Set(['secretary', 'heir', 'custodian', 'charge']);
const FREE_COMPLEMENT: ReadonlySet<HeadKind> = new Set([
  'expert',
  'member',
  'director',
  'commander',
  'spokesman',
  'governor',
  'leader',
  'commissioner',
  'chancellor',
  'envoy',
  'secretary',
  'charge',
]);
const FREE_KEYS: ReadonlySet<string> = new Set([
  'party-leader',
  'chief',
  'delegation-head',
  'intelligence-chief',
  'court-chief',
  'chief-of-staff',
  'speaker',
]);

/** Whether a name is to be expected beside such a head, even one that no lexicon knows. */
export const isSpecific = (kind: HeadKind): boolean => SPECIFIC.has(kind);

/** Whether the head is an office only with what settles it: «ولي» ("guardian") with «العهد» ("of the covenant"): the crown prince. */
export const needsComplement = (kind: HeadKind): boolean => NEEDS_COMPLEMENT.has(kind);

/** Whether free prose may follow such a head: «خبير في …» ("an expert on …"), «مدير …» ("the director of …"). */
export const hasFreeComplement = (kind: HeadKind): boolean => FREE_COMPLEMENT.has(kind);

/** Whether free prose may follow an office by its kind or by what it turned out to be. */
export const mayGoOnFreely = ({ kind, key }: { kind: HeadKind; key: string }): boolean =>
  FREE_COMPLEMENT.has(kind) || FREE_KEYS.has(key);
