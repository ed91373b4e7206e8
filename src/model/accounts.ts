import type { Claim, DateValue, Evidence, Location, Meeting, Participant } from './dataset.ts';

/** What one article says of a meeting: each fact that it proves, with its own words alone. */
export interface Account {
  article: string;
  date: { value: DateValue; evidence: Evidence[] } | null;
  place: { value: Location; evidence: Evidence[] } | null;
  participants: Participant[];
  topics: string[];
}

/** What each article that reports a meeting says of it, in the meeting's own order of articles. */
export function findAccounts({ articles, date, dateFromTexts, place, participants, topics }: Meeting): Account[] {
  return articles.map((article) => {
    const own = <T>(claim: Claim<T> | null) => {
      const evidence = claim?.evidence.filter((item) => item.article === article) ?? [];
      return claim && evidence.length > 0 ? { value: claim.value, evidence } : null;
    };
    const says = <T>(claims: Claim<T>[]) => claims.flatMap((claim) => own(claim)?.value ?? []);
    return {
      article,
      date: own(dateFromTexts) ?? own(date),
      place: own(place),
      participants: says(participants),
      topics: says(topics),
    };
  });
}
