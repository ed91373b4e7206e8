import type { PlaceQuestions } from '../places/askPlaces.ts';
import { namesOf } from '../reading/event.ts';
import type { SolvedArticle, SolvedEvent } from '../solve/solved.ts';
import { type Account, add, open, standsAlone } from './account.ts';
import { inferPlace } from './inferPlace.ts';
import { belongs, receive, sameVisit } from './journeys.ts';
import { sameMeeting } from './sameMeeting.ts';

/** Joins an article's events into accounts: several sentences about one meeting stay one. */
export function toAccounts(article: SolvedArticle, places: PlaceQuestions): Account[] {
  const accounts: Account[] = [];
  const visits: SolvedEvent[] = [];
  for (const solved of article.events) {
    const { event } = solved;
    if (event.firstSince || event.summary || event.denied || event === article.leansOn?.event) continue;
    if (event.visit) {
      visits.push(solved);
      continue;
    }
    const people = namesOf(solved.event);
    const known = accounts.find((account) => sameMeeting(account, solved, people, places));
    if (known) add(known, solved, places);
    else if (standsAlone(solved)) accounts.push(open(article, solved));
  }
  for (const account of accounts) receive(account, visits, places);
  for (const visit of visits) {
    if (accounts.some((account) => belongs(visit, account, places))) continue;
    const same = accounts.find((account) => account.visit && sameVisit(account, visit, places));
    if (same) add(same, visit, places);
    else if (visit.date) accounts.push({ ...open(article, visit), visit: true, format: 'visit' });
  }
  // One by one: what is inferred of a meeting is no ground for another.
  for (const account of accounts)
    if (account.format !== 'call') account.place ??= inferPlace(account, accounts, visits, places);
  return accounts;
}
