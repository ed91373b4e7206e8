import type { Claim, Meeting, Participant } from '../../model/dataset.ts';
import type { Lookup } from '../../model/lookup.ts';
import { findNearest } from '../../model/nearest.ts';
import { findOffice, isSameDate } from '../../model/summary.ts';
import { useLookup } from '../data/LookupContext.ts';
import { ArticleTitle, PublisherName } from '../facts/ArticleName.tsx';
import { BasisBadge } from '../facts/BasisBadge.tsx';
import { DateText } from '../facts/DateText.tsx';
import { Fact } from '../facts/Fact.tsx';
import { PersonName } from '../facts/Names.tsx';
import { type Text, useText } from '../i18n/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { Link } from '../ui/Link.tsx';
import { Accounts } from './Accounts.tsx';
import { Discrepancies } from './Discrepancies.tsx';
import { Topics } from './Topics.tsx';

/** Keeps a text of another direction from reordering the words around it. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The meeting as one sentence: who met whom, where, when. */
function toSentence(meeting: Meeting, text: Text, lookup: Lookup): string {
  const { t } = text;
  const { status, format, place, date } = meeting;
  const people = text.people(meeting, lookup);
  const what =
    status === 'held'
      ? t(`meeting.held.${format}`, { people })
      : t(`meeting.unheld.${status}`, { people, format: t(`format.${format}`) });
  const where = place ? t('meeting.where', { place: text.place(place.value, lookup) }) : '';
  const when = date ? text.when(date.value) : '';
  const shape = where ? (when ? 'full' : 'noDate') : when ? 'noPlace' : 'bare';
  // A date may end in the dot of an abbreviation, which then ends the sentence too.
  return t(`meeting.sentence.${shape}`, { what, where, when }).replace(/\.\.$/u, '.');
}

/** A text in which some words stay on one line: a date's month has two names, and a line must not end between them. */
function Held({ text, together }: { text: string; together: string }) {
  const at = text.lastIndexOf(together);
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <span className="nowrap">{together}</span>
      {text.slice(at + together.length)}
    </>
  );
}

/** The sentence of a meeting; only a date that spans many days may fill two lines. */
function Sentence({ meeting }: { meeting: Meeting }) {
  const text = useText();
  const sentence = toSentence(meeting, text, useLookup());
  if (meeting.date?.value.precision === 'interval') return sentence;
  return <Held text={sentence} together={text.date(meeting.date?.value)} />;
}

interface Props {
  id: string;
  /** The meetings shown beside it, in the order of time: the ones before and after are a step away. */
  meetings: readonly Meeting[];
}

/** An opened meeting: what is known of it, and how. */
export function MeetingPanel({ id, meetings }: Props) {
  const text = useText();
  const lookup = useLookup();
  const meeting = lookup.meetings.get(id);
  const { t } = text;
  if (!meeting) return <UnknownMeeting id={id} />;
  const { date, dateFromTexts, place, participants, countries, topics, discrepancies, articles, status, level } =
    meeting;
  return (
    <article className="meeting" data-level={level}>
      <ul className="tags">
        <li className={`status status-${status}`}>{t(`status.${status}`)}</li>
        <li>{t(`format.${meeting.format}`)}</li>
        <li className="entry-level">
          <span className="lane-mark" />
          {t(`level.${level}`)}
        </li>
      </ul>
      <h2 id="panel-title" tabIndex={-1}>
        <Sentence meeting={meeting} />
      </h2>

      <dl className="facts">
        <dt>{t('meeting.when')}</dt>
        <dd>
          {date ? (
            <Fact claim={date} about={t('meeting.when')}>
              <DateText value={date.value} />
            </Fact>
          ) : (
            <span className="text-muted">{t('date.unknown')}</span>
          )}
          {dateFromTexts && !isSameDate(date?.value, dateFromTexts.value) && (
            <Fact claim={dateFromTexts} about={t('meeting.when')}>
              <span className="text-muted text-sm">
                <Held
                  text={t('meeting.textsAlone', { date: text.date(dateFromTexts.value) })}
                  together={text.date(dateFromTexts.value)}
                />
              </span>
            </Fact>
          )}
        </dd>
        <dt>{t('meeting.where_label')}</dt>
        <dd>
          {place ? (
            <Fact claim={place} about={t('meeting.where_label')}>
              {text.place(place.value, lookup)}
            </Fact>
          ) : (
            <span className="text-muted">{t('place.unknown')}</span>
          )}
        </dd>
        <dt>{t('meeting.who')}</dt>
        <dd>
          {participants.length === 0 && (
            <p>
              {t('meeting.nobody', {
                countries: text.list(
                  countries.flatMap((country) => {
                    const known = lookup.countries.get(country);
                    return known ? [text.name(known.name)] : [];
                  }),
                ),
              })}
            </p>
          )}
          <ul className="grid gap-3">
            {participants.map((claim) => (
              <li key={claim.value.person}>
                <ParticipantFact claim={claim} />
              </li>
            ))}
          </ul>
        </dd>
        <dt>{t('meeting.topicsLabel')}</dt>
        <dd>
          {topics.length === 0 ? (
            <span className="text-muted">{t('meeting.noTopics')}</span>
          ) : (
            <Topics topics={topics} />
          )}
        </dd>
      </dl>

      {discrepancies.length > 0 && <Discrepancies discrepancies={discrepancies} />}
      {articles.length > 1 && <Accounts meeting={meeting} />}

      <section>
        <h3>{t('meeting.reported')}</h3>
        <ul className="articles">
          {articles.map((article) => (
            <ArticleLine key={article} id={article} />
          ))}
        </ul>
      </section>
      <Neighbours id={id} meetings={meetings} />
    </article>
  );
}

function ParticipantFact({ claim }: { claim: Claim<Participant> }) {
  const { name, locale } = useText();
  const lookup = useLookup();
  const person = lookup.people.get(claim.value.person);
  const office = findOffice(claim.value, person);
  const country = lookup.countries.get(claim.value.side);
  return (
    <Fact claim={claim} about={person ? name(person.name) : claim.value.person}>
      <span className="font-semibold">
        <PersonName person={person} id={claim.value.person} />
      </span>
      <span className="block text-muted text-sm">
        {office ? (
          <bdi>{name(office.office)}</bdi>
        ) : (
          claim.value.office && <bdi lang={locale === 'ar' ? undefined : 'ar'}>{claim.value.office}</bdi>
        )}
        {(office || claim.value.office) && country && <span aria-hidden="true"> · </span>}
        {country && <bdi>{name(country.name)}</bdi>}
      </span>
    </Fact>
  );
}

function ArticleLine({ id }: { id: string }) {
  const text = useText();
  const article = useLookup().articles.get(id);
  if (!article) return null;
  return (
    <li>
      <Link to={{ route: { kind: 'article', id, words: null } }}>
        <ArticleTitle article={article} />
      </Link>
      <p className="flex flex-wrap items-center gap-x-2 text-muted text-sm">
        <PublisherName article={article} />
        <span aria-hidden="true">·</span>
        {article.published ? <DateText value={article.published.value} /> : text.t('reader.undated')}
        {article.published && <BasisBadge basis={article.published.basis} />}
      </p>
    </li>
  );
}

function Neighbours({ id, meetings }: Props) {
  const text = useText();
  const lookup = useLookup();
  const index = meetings.findIndex((meeting) => meeting.id === id);
  const [earlier, later] = index < 0 ? [] : [meetings[index - 1], meetings[index + 1]];
  if (!earlier && !later) return null;
  const step = (meeting: Meeting | undefined, label: string, icon: 'back' | 'forward') =>
    meeting && (
      <Link to={{ route: { kind: 'meeting', id: meeting.id } }} className={`neighbour neighbour-${icon}`}>
        <span className="text-muted text-xs">{label}</span>
        <span className="flex items-center gap-1">
          {icon === 'back' && <Icon name="back" mirror />}
          {text.people(meeting, lookup)}
          {icon === 'forward' && <Icon name="forward" mirror />}
        </span>
        <span className="text-muted text-xs">{text.date(meeting.date?.value)}</span>
      </Link>
    );
  return (
    <nav className="neighbours" aria-label={text.t('list.title')}>
      {step(earlier, text.t('meeting.earlier'), 'back')}
      {step(later, text.t('meeting.later'), 'forward')}
    </nav>
  );
}

function UnknownMeeting({ id }: { id: string }) {
  const text = useText();
  const lookup = useLookup();
  const nearest = findNearest(lookup.data.meetings, id);
  return (
    <div className="empty">
      <h2 id="panel-title" tabIndex={-1}>
        {text.t('panel.unknownMeeting')}
      </h2>
      <p className="text-muted">{text.t('meeting.unknown', { id: isolate(id) })}</p>
      {nearest && (
        <p className="mt-3">
          {text.t('meeting.nearest')}{' '}
          <Link to={{ route: { kind: 'meeting', id: nearest.id } }} how="replace">
            {text.people(nearest, lookup)}
            {text.t('and')}
            {text.date(nearest.date?.value)}
          </Link>
        </p>
      )}
    </div>
  );
}
