import type { Claim, Discrepancy } from '../../model/dataset.ts';
import { useLookup } from '../data/LookupContext.ts';
import { PublisherName } from '../facts/ArticleName.tsx';
import { Fact } from '../facts/Fact.tsx';
import { Joined } from '../facts/Names.tsx';
import { useText } from '../i18n/useText.ts';
import { ClaimValue } from './ClaimValue.tsx';

const FIELDS = ['date', 'place', 'participants', 'topics', 'status', 'published', 'publisher', 'title'] as const;

/** What a discrepancy is about, in words: a field, how a person is named, or a detail of something beside the meeting. */
function useSubject(): (field: string) => string {
  const { t, name } = useText();
  const { people, data } = useLookup();
  const toField = (field: string | undefined) => {
    const own = FIELDS.find((known) => known === field);
    return own ? t(`field.${own}`) : t('field.other');
  };
  return (field) => {
    const [first = '', ...rest] = field.split('.');
    const person = first === 'participants' ? people.get(rest[0] ?? '') : undefined;
    if (person) return t('meeting.nameOf', { name: name(person.name) });
    if (first !== 'context') return toField(first);
    const event = data.corpus.context.find(({ id }) => id === rest[0]);
    return t('colon', { label: event ? name(event.name) : t('field.context'), value: toField(rest.at(-1)) });
  };
}

/** Whose reading it is: the articles that say so, or the editor. */
function Teller({ claim }: { claim: Claim<unknown> }) {
  const { t } = useText();
  const { articles } = useLookup();
  const ids = [...new Set(claim.evidence.map(({ article }) => article))];
  if (claim.basis === 'page') return t('meeting.pageSays');
  if (claim.basis === 'editor' || ids.length === 0) return t('meeting.editorSays');
  return (
    <>
      {t('meeting.according')}{' '}
      <Joined items={ids.map((id) => ({ key: id, shown: <PublisherName article={articles.get(id)} /> }))} />
    </>
  );
}

/** Where sources disagree or one slipped: who says what, each with its words. */
export function Discrepancies({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const { t } = useText();
  const toSubject = useSubject();
  return (
    <section className="differences">
      <h3>{t('meeting.disagree')}</h3>
      {discrepancies.map(({ field, claims, note }) => (
        <div key={`${field} ${note ?? ''}`} className="difference">
          <h4>{toSubject(field)}</h4>
          <ul>
            {claims.map((claim) => (
              <li key={JSON.stringify([claim.value, claim.basis, claim.evidence])}>
                <Fact claim={claim} about={toSubject(field)}>
                  <span className="text-muted text-sm">
                    <Teller claim={claim} />
                    {t('colon', { label: '', value: '' }).trim()}
                  </span>{' '}
                  <span className="font-semibold">
                    <ClaimValue value={claim.value} />
                  </span>
                </Fact>
              </li>
            ))}
          </ul>
          {note && !claims.some((claim) => claim.note === note) && (
            <p className="text-muted text-sm">
              {t('meeting.note')}: <bdi>{note}</bdi>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
