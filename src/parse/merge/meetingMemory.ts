import type { Meeting } from '../../model/dataset.ts';
import { isEqual } from '../../model/isEqual.ts';
import type { PlaceQuestions } from '../places/askPlaces.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { SolvedArticle } from '../solve/solved.ts';
import type { Account } from './account.ts';
import type { MeetingQuestions } from './questions.ts';
import { toAccounts } from './toAccounts.ts';
import { toMeeting } from './toMeeting.ts';

/** The accounts of one article, and what they were made of. */
interface KeptAccounts {
  article: SolvedArticle;
  /** Whom its events named (`peopleOf`): stages before this one write them into the reading, which is kept. */
  people: (string | null)[];
  accounts: Account[];
}

interface KeptMeeting {
  accounts: readonly Account[];
  meeting: Meeting;
}

/**
 * Accounts and meetings of the call before, used again where what they are made of says the same. Readings stand for the
 * registry, too: once it changes, no reading is the one of before, and neither are accounts or meetings.
 */
export class MeetingMemory {
  #accounts = new Map<ArticleReading, KeptAccounts>();
  /** By the first account. */
  #meetings = new Map<Account, KeptMeeting>();
  #told: unknown = null;

  /** The accounts of all articles. */
  toAccounts(articles: readonly SolvedArticle[], places: PlaceQuestions): Account[] {
    const before = this.#accounts;
    this.#accounts = new Map();
    return articles.flatMap((article) => {
      const people = peopleOf(article);
      const known = before.get(article.reading);
      const stands = known && isEqual(known.article, article) && isEqual(known.people, people);
      const kept = stands ? known : { article, people, accounts: toAccounts(article, places) };
      this.#accounts.set(article.reading, kept);
      return kept.accounts;
    });
  }

  /**
   * What makes a meeting of its accounts, as `toMeeting`.
   *
   * @param told what the answers to `ask` rest on beside the registry and the accounts.
   */
  meetingMaker(ask: MeetingQuestions, told: unknown): (accounts: readonly Account[]) => Meeting {
    const before = isEqual(this.#told, told) ? this.#meetings : new Map<Account, KeptMeeting>();
    const now = new Map<Account, KeptMeeting>();
    this.#told = told;
    this.#meetings = now;
    return (accounts) => {
      const first = accounts[0]!;
      const known = before.get(first);
      const stands =
        known?.accounts.length === accounts.length && accounts.every((each, at) => each === known.accounts[at]);
      const kept = stands ? known : { accounts, meeting: toMeeting(accounts, ask) };
      now.set(first, kept);
      const { participants, discrepancies } = kept.meeting;
      // Later stages name the meeting, give it topics and write what notes say into it.
      return { ...kept.meeting, topics: [], participants: [...participants], discrepancies: [...discrepancies] };
    };
  }
}

/** The ids of those whom an article's events name, each with the rule by which it was found. */
function peopleOf({ events }: SolvedArticle): (string | null)[] {
  const people: (string | null)[] = [];
  for (const { event } of events) for (const { person, rule } of event.people) people.push(person, rule);
  return people;
}
