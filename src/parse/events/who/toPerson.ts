import { pairOfCounterparts } from '../../lexicon/participantWords.ts';
import { hasOneHolder } from '../../offices/kinds.ts';
import type { EventPerson } from '../../reading/event.ts';
import { wordKey } from '../../text/wordKey.ts';
import type { FoundPerson, PersonItem, Scene } from '../sentence/scene.ts';

/** A mention as somebody who meets, not certainly as a partner. */
export const asFound = (scene: Scene, item: PersonItem): FoundPerson => ({
  person: toPerson(scene, item, scene.topic),
  start: item.start,
  end: item.end,
  strong: false,
});

/** A mention as somebody in an event: a role that one person of the article holds is that person. `subject` is whose counterpart it may be. */
export function toPerson(scene: Scene, item: PersonItem, subject: EventPerson | null): EventPerson {
  const { mention } = item;
  if (mention.person !== null || mention.form !== 'role')
    return { mention, person: mention.person, rule: null, also: [] };
  const key =
    mention.office?.key ??
    (mention.counterpart && subject?.person ? scene.context.officeOf(subject.person)?.key : null);
  const country = mention.country ?? mention.office?.country ?? null;
  const several =
    mention.counterpart &&
    pairOfCounterparts.test(wordKey(scene.text.slice(mention.start, mention.end).split(/\s/u)[0] ?? ''));
  if (key && !several && hasOneHolder(key) && (mention.office?.number ?? 'one') === 'one' && !mention.office?.former) {
    const holder = scene.context.holder(key, country);
    if (holder && !(mention.counterpart && holder.person === subject?.person)) {
      return { mention, person: holder.person, rule: 'named-in-the-article', also: [holder.span] };
    }
  }
  return { mention, person: null, rule: null, also: [] };
}
