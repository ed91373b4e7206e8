import type { Discrepancy } from '../../model/dataset.ts';
import { useText } from '../i18n/useText.ts';
import { Fact } from '../ui/Fact.tsx';
import { ClaimValue } from './ClaimValue.tsx';

const FIELDS = ['date', 'place', 'participants', 'topics', 'status', 'published', 'publisher', 'title'] as const;

/** Where sources disagree or one slipped: every reading with its words. */
export function Discrepancies({ discrepancies }: { discrepancies: readonly Discrepancy[] }) {
  const { t } = useText();
  const label = (field: string) => {
    const own = FIELDS.find((name) => name === field);
    if (own) return t(`field.${own}`);
    return field.startsWith('context') ? t('field.context') : t('field.other');
  };
  return (
    <section className="differences">
      <h3>{t('meeting.disagree')}</h3>
      {discrepancies.map((discrepancy) => (
        <div key={`${discrepancy.field} ${discrepancy.note ?? ''}`} className="difference">
          <h4>{label(discrepancy.field)}</h4>
          <ul>
            {discrepancy.claims.map((claim) => (
              <li key={JSON.stringify([claim.value, claim.basis, claim.evidence])}>
                <Fact claim={claim} about={label(discrepancy.field)}>
                  <ClaimValue value={claim.value} />
                </Fact>
              </li>
            ))}
          </ul>
          {discrepancy.note && (
            <p className="text-muted text-sm">
              {t('meeting.note')}: <bdi>{discrepancy.note}</bdi>
            </p>
          )}
        </div>
      ))}
    </section>
  );
}
