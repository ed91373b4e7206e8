import { hasOneHolder } from '../offices/kinds.ts';
import type { OfficesHeld } from '../offices/officesHeld.ts';
import type { SolvedArticle } from '../solve/solved.ts';

/**
 * «التقى فلان وزير الدفاع الروسي»: an office alone, on days that are known, is whoever held it then, where the registry knows
 * exactly one. A counterpart holds the office of the one who is named.
 */
export function fillRoles(articles: readonly SolvedArticle[], offices: OfficesHeld): void {
  for (const { events } of articles) {
    for (const { event, date } of events) {
      if (!date || event.people.every(({ person }) => person !== null)) continue;
      const named = event.people.find(({ person }) => person !== null);
      for (const entry of event.people) {
        const { mention } = entry;
        const { office, country } = mention;
        if (entry.person !== null || country === null || office?.former || (office?.number ?? 'one') !== 'one')
          continue;
        const own = office && !mention.counterpart ? office.key : null;
        const key =
          own ?? (named?.person ? offices.officeOn(named.person, date.value)?.key : null) ?? office?.key ?? null;
        if (key === null || !hasOneHolder(key)) continue;
        const holder = offices.holderOn(key, country, date.value);
        if (holder === null || event.people.some(({ person }) => person === holder)) continue;
        entry.person = holder;
        entry.rule = 'office-holder-on-that-day';
      }
    }
  }
}
