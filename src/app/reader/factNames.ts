import { useLookup } from '../data/LookupContext.ts';
import { useText } from '../i18n/useText.ts';
import type { ProvenFact } from './marks.ts';

/** Names for what a mark proves: `short` for the label after the words, `full` where there is room. */
export function useFactNames(): { short(fact: ProvenFact): string; full(fact: ProvenFact): string } {
  const { t, name, topic } = useText();
  const { people } = useLookup();
  const personName = (id: string) => {
    const person = people.get(id);
    return person ? name(person.name) : id;
  };
  const short = ({ field }: ProvenFact) => {
    if (field === 'participant') return t('field.participants');
    return field === 'topic' ? t('field.aTopic') : t(`field.${field}`);
  };
  return {
    short,
    full(fact) {
      const { field, value } = fact;
      if (field === 'participant' && value) return t('field.participant', { name: personName(value) });
      return field === 'topic' && value ? t('field.topic', { name: topic(value) }) : short(fact);
    },
  };
}
