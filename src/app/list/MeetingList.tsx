import type { Meeting } from '../../model/dataset.ts';
import { groupByYear } from '../../model/order.ts';
import { useLookup } from '../data/LookupContext.ts';
import { PublisherName } from '../facts/ArticleName.tsx';
import { DateText } from '../facts/DateText.tsx';
import { PeopleNames } from '../facts/Names.tsx';
import { useText } from '../i18n/useText.ts';
import { Link } from '../ui/Link.tsx';

interface Props {
  meetings: readonly Meeting[];
  /** The meeting that is open. */
  selected: string | null;
  /** Told which entry has the focus, so that the timeline can show it. */
  onFocus(id: string): void;
}

/** The timeline's twin: the same meetings as headings by year and a list. */
export function MeetingList({ meetings, selected, onFocus }: Props) {
  const { t, digits } = useText();
  return (
    <div className="list">
      {groupByYear(meetings).map(({ year, meetings: group }) => (
        <section key={year ?? 'undated'} className="list-year" aria-labelledby={`year-${year ?? 'undated'}`}>
          <header className="list-year-head">
            <h3 id={`year-${year ?? 'undated'}`}>{year === null ? t('list.undated') : digits(year)}</h3>
            <span className="text-muted text-sm">{t('meetings', { count: group.length })}</span>
          </header>
          <ol>
            {group.map((meeting) => (
              <Entry key={meeting.id} meeting={meeting} selected={meeting.id === selected} onFocus={onFocus} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Entry({ meeting, selected, onFocus }: { meeting: Meeting; selected: boolean; onFocus(id: string): void }) {
  const text = useText();
  const lookup = useLookup();
  const { t } = text;
  const id = `m-${meeting.id}`;
  const { participants, place, status, format, level } = meeting;
  const where = place ? text.place(place.value, lookup) : t('place.unknown');
  return (
    <li id={id} className="entry" data-selected={selected || undefined} data-level={level}>
      <p className="entry-date" id={`${id}-when`}>
        <DateText value={meeting.date?.value} />
      </p>
      <div className="entry-words">
        <p className="entry-people">
          {/* Among links alone, people who met twice are told apart by date and place. */}
          <Link
            id={`${id}-who`}
            to={{ route: { kind: 'meeting', id: meeting.id } }}
            aria-labelledby={`${id}-who ${id}-when ${id}-where`}
            aria-current={selected ? 'true' : undefined}
            onFocus={() => onFocus(meeting.id)}
          >
            {participants.length > 0 ? (
              <PeopleNames ids={participants.map(({ value }) => value.person)} />
            ) : (
              text.people(meeting, lookup)
            )}
          </Link>
        </p>
        <p className="entry-facts">
          {status !== 'held' && <span className={`status status-${status}`}>{t(`status.${status}`)}</span>}{' '}
          <span>{t(`format.${format}`)}</span> <span id={`${id}-where`}>{where}</span>{' '}
          <span className="entry-level">
            <span className="lane-mark" />
            {t(`level.${level}`)}
          </span>
        </p>
      </div>
      <ul className="entry-sources" aria-label={t('list.articles')}>
        {meeting.articles.map((article) => (
          <li key={article}>
            <Link to={{ route: { kind: 'article', id: article, words: null } }}>
              <PublisherName article={lookup.articles.get(article)} />
            </Link>
          </li>
        ))}
      </ul>
    </li>
  );
}
