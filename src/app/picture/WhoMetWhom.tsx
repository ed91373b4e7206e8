import './picture.css';
import { type ReactElement, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../model/dataset.ts';
import type { Locale } from '../../model/languages.ts';
import { toInitials } from '../../model/names.ts';
import { countPairs, type Network, type Node, type Pair, pairKey, untangle } from '../../model/network.ts';
import type { PageData } from '../../model/pageData.ts';
import { layOut } from './layout.ts';

/** What the picture is made of. */
export interface WhoMetWhomProps {
  /** Those to count, already filtered. */
  meetings: Meeting[];
  data: PageData;
  locale: Locale;
  /** One person, or two who met. */
  onFilter(people: string[]): void;
}

const HUES = 6;

/** Two banks of people with a line for each two who met, and the number of their meetings upon it; or the same as a table. */
export default function WhoMetWhom({ meetings, data, locale, onFilter }: WhoMetWhomProps): ReactElement {
  const { t } = useTranslation('timeline');
  const [asTable, setAsTable] = useState(false);
  const network = useMemo(() => untangle(countPairs(meetings, data)), [meetings, data]);
  const words = useMemo(() => toWords(network, data, locale), [network, data, locale]);
  const View = asTable ? Table : Banks;

  return (
    <section className="who" aria-label={t('network.title')} data-who="">
      <div className="who-head">
        <p>{network.pairs.length > 0 ? t('network.summary') : t('network.empty')}</p>
        {network.pairs.length > 0 && (
          <button type="button" className="who-toggle" onClick={() => setAsTable(!asTable)}>
            {asTable ? t('network.showPicture') : t('network.showTable')}
          </button>
        )}
      </div>
      {network.pairs.length > 0 && <View network={network} words={words} onFilter={onFilter} />}
    </section>
  );
}

interface Words {
  name(id: string): string;
  country(id: string): string;
}

interface ViewProps {
  network: Network;
  words: Words;
  onFilter(people: string[]): void;
}

function Banks({ network, words, onFilter }: ViewProps): ReactElement {
  const { t } = useTranslation('timeline');
  const [lit, setLit] = useState<string | null>(null);
  const picture = useMemo(() => layOut(network), [network]);
  const isLit = ({ a, b }: Pair): boolean => lit === a || lit === b || lit === pairKey(a, b);
  const light = (key: string) => ({
    onPointerEnter: () => setLit(key),
    onPointerLeave: () => setLit(null),
    onFocus: () => setLit(key),
    onBlur: () => setLit(null),
  });
  const litPeople = new Set(network.pairs.filter(isLit).flatMap(({ a, b }) => [a, b]));
  const dim = (own: boolean): true | undefined => (lit !== null && !own ? true : undefined);

  const bank = (nodes: Node[], downs: number[], side: 'near' | 'far'): ReactElement => (
    <ul className={`who-bank who-${side}`}>
      {nodes.map(({ person, meetings }, at) => (
        <li key={person.id} style={{ insetBlockStart: downs[at] }}>
          <button
            type="button"
            className={side === 'near' ? `who-person who-hue-${(at % HUES) + 1}` : 'who-person'}
            data-dim={dim(lit === person.id || litPeople.has(person.id))}
            onClick={() => onFilter([person.id])}
            {...light(person.id)}
          >
            <span className="who-disc" aria-hidden="true">
              {toInitials(words.name(person.id))}
            </span>
            <span className="who-name">
              <bdi>{words.name(person.id)}</bdi>
              <span className="who-note">
                {words.country(person.country)} <span>{t('meetings', { count: meetings })}</span>
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );

  return (
    <div className="who-picture" style={{ blockSize: picture.height }}>
      {bank(network.near, picture.near, 'near')}
      <div className="who-between">
        <svg className="who-lines" viewBox={`0 0 100 ${picture.height}`} preserveAspectRatio="none" aria-hidden="true">
          {picture.lines.map(({ pair, path, from }) => (
            <path
              key={pairKey(pair.a, pair.b)}
              d={path}
              className={from < 0 ? undefined : `who-hue-${(from % HUES) + 1}`}
              data-dim={dim(isLit(pair))}
              strokeWidth={1.5 + 2 * (pair.meetings.length - 1)}
            />
          ))}
        </svg>
        {picture.lines.map(({ pair, badge, from }) => {
          const { a, b } = pair;
          const count = t('meetings', { count: pair.meetings.length });
          return (
            <button
              key={pairKey(a, b)}
              type="button"
              className={from < 0 ? 'who-badge' : `who-badge who-hue-${(from % HUES) + 1}`}
              style={{ insetInlineStart: `${badge.across}%`, insetBlockStart: badge.down }}
              data-dim={dim(isLit(pair))}
              onClick={() => onFilter([a, b])}
              {...light(pairKey(a, b))}
            >
              <span className="sr-only">
                {t('network.pair', { a: words.name(a), b: words.name(b), meetings: count })}
              </span>
              <span aria-hidden="true">{pair.meetings.length}</span>
            </button>
          );
        })}
      </div>
      {bank(network.far, picture.far, 'far')}
    </div>
  );
}

/** One row a pair: a grid of people by people would be wide and almost empty. */
function Table({ network, words, onFilter }: ViewProps): ReactElement {
  const { t } = useTranslation('timeline');
  const order = new Map([...network.near, ...network.far].map(({ person }, at) => [person.id, at]));
  const rows = network.pairs
    .map(({ a, b, meetings }) => ({ people: [a, b].sort((x, y) => order.get(x)! - order.get(y)!), meetings }))
    .sort((x, y) => y.meetings.length - x.meetings.length || order.get(x.people[0]!)! - order.get(y.people[0]!)!);

  return (
    <table className="who-table">
      <caption>{t('network.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('network.one')}</th>
          <th scope="col">{t('network.other')}</th>
          <th scope="col">{t('overview.count')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ people, meetings }) => (
          <tr key={people.join(' ')}>
            {people.map((id) => (
              <th key={id} scope="row">
                <button type="button" onClick={() => onFilter([id])}>
                  <bdi>{words.name(id)}</bdi>
                </button>
              </th>
            ))}
            <td>
              <button type="button" onClick={() => onFilter(people)}>
                {t('meetings', { count: meetings.length })}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function toWords({ near, far }: Network, data: PageData, locale: Locale): Words {
  const names = new Map([...near, ...far].map(({ person }) => [person.id, person.name[locale]]));
  const countries = new Map(data.corpus.countries.map(({ id, name }) => [id, name[locale]]));
  return { name: (id) => names.get(id) ?? id, country: (id) => countries.get(id) ?? id };
}
