import type { Article, Claim, Speaker, Statement } from '../../model/dataset.ts';
import { toEvidence } from '../claims/evidence.ts';
import type { ArticleReading } from '../reading/articleReading.ts';
import type { Said } from '../reading/statement.ts';
import type { ToldMeeting } from './toldMeeting.ts';
import { meetingOf, turnsOf } from './turns.ts';

/** Gives each article what it says that somebody said, with the meeting at which or about which it was said. */
export function withStatements(
  articles: readonly Article[],
  readings: readonly ArticleReading[],
  told: readonly ToldMeeting[],
): Article[] {
  const turns = turnsOf(told);
  const readingOf = new Map(readings.map((reading) => [reading.source.id, reading]));
  return articles.map((article) => {
    const reading = readingOf.get(article.id);
    if (!reading || reading.statements.length === 0) return article;
    const ofArticle = turns.get(reading) ?? [];
    const statements = reading.statements.map(
      (said, index): Statement => ({
        id: `${article.id}-s${index + 1}`,
        kind: said.kind,
        speaker: toSpeaker(said, reading),
        evidence: toEvidence(reading, said.words),
        meeting: meetingOf(said, ofArticle, reading)?.meeting.id ?? null,
      }),
    );
    return { ...article, statements };
  });
}

function toSpeaker({ speaker, named, rule }: Said, reading: ArticleReading): Claim<Speaker> {
  const evidence = named.map((span) => toEvidence(reading, span));
  return rule ? { value: speaker, basis: 'inferred', rule, evidence } : { value: speaker, basis: 'text', evidence };
}

/** Everybody who speaks, by id. */
export function speakersOf(readings: readonly ArticleReading[]): Set<string> {
  const speakers = new Set<string>();
  for (const { statements } of readings)
    for (const { speaker } of statements) if ('person' in speaker) speakers.add(speaker.person);
  return speakers;
}
