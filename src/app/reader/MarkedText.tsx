import type { Article, Block } from '../../model/dataset.ts';
import type { Mark, ProvenFact } from '../../model/marks.ts';
import { cutSegments } from '../../model/segments.ts';
import { useText } from '../i18n/useText.ts';
import { Link } from '../ui/Link.tsx';
import { useLookup } from '../ui/LookupContext.ts';
import { useFactNames } from './factNames.ts';

interface Props {
  article: Article;
  block: Block;
  marks: readonly Mark[];
  current: Mark | null;
}

/** A paragraph or heading of an article with its evidence marked; marks that overlap are told apart. */
export function MarkedText({ article, block, marks, current }: Props) {
  return cutSegments(block, marks).map(({ start, end, marks: over, ending }) => {
    const words = article.text.slice(start, end);
    if (over.length === 0) {
      return (
        <span key={start} data-start={start}>
          {words}
        </span>
      );
    }
    return (
      <span key={start}>
        <mark
          data-start={start}
          data-depth={Math.min(over.length, 3)}
          data-current={(current && over.includes(current)) || undefined}
          // The first words of a mark take the focus when it is gone to.
          tabIndex={current && current.start === start ? -1 : undefined}
        >
          {words}
        </mark>
        {ending.map((mark) => (
          <Tag key={`${mark.start}-${mark.end}`} mark={mark} current={mark === current} />
        ))}
      </span>
    );
  });
}

/** What a mark proves, after its words: for each meeting one short name that leads to it. */
function Tag({ mark, current }: { mark: Mark; current: boolean }) {
  const { t, people: toPeople, locale, direction } = { ...useText() };
  const lookup = useLookup();
  const { short } = useFactNames();
  const groups = new Map<string | null, ProvenFact[]>();
  for (const fact of mark.facts) groups.set(fact.meeting, [...(groups.get(fact.meeting) ?? []), fact]);
  const text = { people: toPeople };
  return [...groups].map(([id, facts]) => {
    const meeting = lookup.meetings.get(id ?? '');
    const label = [...new Set(facts.map(short))].join(t('and'));
    const rest = { className: 'tag', lang: locale, dir: direction, 'data-current': current || undefined };
    return meeting ? (
      <Link
        key={id}
        {...rest}
        to={{ route: { kind: 'meeting', id: meeting.id } }}
        aria-label={t('colon', { label: t('reader.proves', { facts: label }), value: text.people(meeting, lookup) })}
      >
        {label}
      </Link>
    ) : (
      <span key={id} {...rest}>
        {label}
      </span>
    );
  });
}
