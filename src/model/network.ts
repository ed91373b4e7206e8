import type { Meeting, Person } from './dataset.ts';
import type { PageData } from './pageData.ts';

/** Two people who sat on different sides of the same meetings. */
export interface Pair {
  a: string;
  b: string;
  /** Ids of their meetings, in the order given. */
  meetings: string[];
}

/** A person of the picture. `meetings` counts every meeting they took part in, also those that name nobody opposite. */
export interface Node {
  person: Person;
  meetings: number;
}

/** Who met whom: two banks of people, and the pairs between and within them. */
export interface Network {
  /** People who sat for the first country of the corpus. */
  near: Node[];
  /** All who sat for another one, grouped by country in the order of the corpus. */
  far: Node[];
  pairs: Pair[];
  /** The most meetings of any pair; 0 without pairs. */
  most: number;
}

/** A pair's key, the same whichever of the two is named first. Ids hold no space. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/**
 * Counts who met whom. Only people of different sides meet each other; a delegation does not meet itself. Meetings that
 * were called off, put off or only announced are left out, because nobody met there.
 */
export function countPairs(meetings: readonly Meeting[], data: Pick<PageData, 'people' | 'corpus'>): Network {
  const people = new Map(data.people.map((person) => [person.id, person]));
  const counts = new Map<string, number>();
  const sides = new Map<string, string>();
  const pairs = new Map<string, Pair>();
  for (const meeting of meetings) {
    if (meeting.status !== 'held') continue;
    const present = new Map<string, string>();
    for (const { value } of meeting.participants) if (people.has(value.person)) present.set(value.person, value.side);
    const list = [...present];
    for (const [id, side] of list) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      if (!sides.has(id)) sides.set(id, side);
    }
    list.forEach(([one, side], index) => {
      for (const [two, other] of list.slice(index + 1)) {
        if (side === other) continue;
        const key = pairKey(one, two);
        const [a, b] = one < two ? [one, two] : [two, one];
        const pair = pairs.get(key) ?? { a, b, meetings: [] };
        pair.meetings.push(meeting.id);
        pairs.set(key, pair);
      }
    });
  }
  const order = data.corpus.countries.map(({ id }) => id);
  const rank = (id: string): number => {
    const at = order.indexOf(sides.get(id) ?? '');
    return at < 0 ? order.length : at;
  };
  const nodes = [...counts]
    .map(([id, count]): Node => ({ person: people.get(id)!, meetings: count }))
    .sort(
      (a, b) =>
        rank(a.person.id) - rank(b.person.id) || b.meetings - a.meetings || (a.person.id < b.person.id ? -1 : 1),
    );
  return {
    near: nodes.filter(({ person }) => sides.get(person.id) === order[0]),
    far: nodes.filter(({ person }) => sides.get(person.id) !== order[0]),
    pairs: [...pairs.values()],
    most: Math.max(0, ...[...pairs.values()].map(({ meetings: shared }) => shared.length)),
  };
}

/**
 * Orders both banks so that lines between them cross less: each person moves to the middle of those they met, in two
 * sweeps, and the banks keep their countries together. The same network always gives the same order.
 */
export function untangle(network: Network): Network {
  let { near, far } = network;
  for (let sweep = 0; sweep < 2; sweep += 1) {
    far = byPartners(far, near, network.pairs, true);
    near = byPartners(near, far, network.pairs, false);
  }
  return { ...network, near, far };
}

function byPartners(own: readonly Node[], others: readonly Node[], pairs: readonly Pair[], grouped: boolean): Node[] {
  const place = new Map(others.map(({ person }, at) => [person.id, at]));
  const country = new Map([...new Set(own.map(({ person }) => person.country))].map((id, at) => [id, at]));
  const middles = new Map(
    own.map(({ person: { id } }, at) => {
      const met = pairs.flatMap(({ a, b }) => (a === id ? [place.get(b)] : b === id ? [place.get(a)] : []));
      const places = met.filter((one) => one !== undefined);
      return [id, places.length > 0 ? places.reduce((sum, one) => sum + one, 0) / places.length : at];
    }),
  );
  return own
    .map((node, at) => ({ node, at }))
    .sort(
      (one, two) =>
        (grouped ? country.get(one.node.person.country)! - country.get(two.node.person.country)! : 0) ||
        middles.get(one.node.person.id)! - middles.get(two.node.person.id)! ||
        one.at - two.at,
    )
    .map(({ node }) => node);
}
