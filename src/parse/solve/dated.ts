import { addDays } from '../../model/days.ts';
import { type MeetingEvent, namesOf } from '../reading/event.ts';
import type { SolvedArticle, SolvedEvent } from './solved.ts';

/** Longest stretch, in days, that another article's date may span and still serve. */
export const longestServing = 31;

// ── One article's date for another ──────────────────────────────────────────────────────────────────────────────

export interface Dated {
  article: number;
  solved: SolvedEvent;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export const sameNames = (a: MeetingEvent, b: MeetingEvent): boolean =>
  namesOf(a).length === namesOf(b).length && namesOf(a).every((person) => namesOf(b).includes(person));

export function* pairs(event: MeetingEvent): Generator<string> {
  const people = namesOf(event).slice(0, 8);
  for (let a = 0; a < people.length; a++)
    for (let b = a + 1; b < people.length; b++) yield pairKey(people[a]!, people[b]!);
}

export function indexDated(articles: readonly SolvedArticle[]): Map<string, Dated[]> {
  const index = new Map<string, Dated[]>();
  articles.forEach((article, at) => {
    for (const solved of article.events) {
      if (!solved.date || solved.event.firstSince) continue;
      const { earliest, latest } = solved.date.value;
      if (latest > addDays(earliest, longestServing)) continue;
      for (const key of pairs(solved.event)) {
        const list = index.get(key);
        if (list) list.push({ article: at, solved });
        else index.set(key, [{ article: at, solved }]);
      }
    }
  });
  return index;
}

export interface Undated {
  other: SolvedArticle;
  at: number;
  solved: SolvedEvent;
}

/** Meetings at a place, of two or more, in undated articles and without words for a day: by who took part. */
export function indexUndated(articles: readonly SolvedArticle[]): Map<string, Undated[]> {
  const reports = new Map<string, Undated[]>();
  articles.forEach((other, at) => {
    if (other.published !== null) return;
    for (const solved of other.events) {
      const { event } = solved;
      const people = namesOf(event);
      if (solved.date || event.date || event.status !== 'held' || event.visit || !event.place || people.length < 2)
        continue;
      for (const person of people) {
        const list = reports.get(person);
        if (list) list.push({ other, at, solved });
        else reports.set(person, [{ other, at, solved }]);
      }
    }
  });
  return reports;
}
