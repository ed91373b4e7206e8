import { expect, test } from 'vitest';
import { countPairs, type Network, untangle } from '../../src/model/network.ts';
import { meeting, meetings, toData } from '../app/timeline/corpus.ts';

const ids = (network: Network) => [network.near, network.far].map((bank) => bank.map(({ person }) => person.id));

test('counts the meetings of each two who sat on different sides', () => {
  const network = countPairs(meetings, toData());
  expect(network.pairs.map(({ a, b, meetings: own }) => [a, b, own])).toEqual([
    ['r-orlov', 's-salem', ['first', 'day']],
    ['r-belova', 's-qasim', ['month', 'twin']],
    ['r-belova', 's-salem', ['eve']],
    ['r-orlov', 's-qasim', ['last']],
  ]);
  expect(network.most).toBe(2);
});

test('a delegation does not meet itself, and nobody met where nothing was held', () => {
  const own = [
    meeting('a', '2022-01-01', ['s-salem', 's-qasim', 'r-orlov']),
    meeting('b', '2022-01-02', ['s-salem', 'r-belova'], { status: 'planned' }),
    meeting('c', '2022-01-03', ['s-salem', 'r-belova'], { status: 'cancelled' }),
  ];
  const { pairs, far } = countPairs(own, toData(own));
  expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(['r-orlov s-salem', 'r-orlov s-qasim']);
  expect(far.map(({ person }) => person.id)).toEqual(['r-orlov']);
});

test('puts the first country on one bank and all others on the other', () => {
  expect(ids(countPairs(meetings, toData()))).toEqual([
    ['s-qasim', 's-salem'],
    ['r-belova', 'r-orlov'],
  ]);
});

test('people whom the registry does not know are left out', () => {
  const own = [meeting('a', '2022-01-01', ['s-nobody', 'r-orlov'])];
  expect(countPairs(own, toData(own)).pairs).toEqual([]);
});

test('orders the banks so that two lines that crossed no longer do', () => {
  const own = [
    meeting('a', '2022-01-01', ['s-salem', 'r-belova']),
    meeting('b', '2022-01-02', ['s-qasim', 'r-orlov']),
    meeting('c', '2022-01-03', ['s-qasim', 'r-orlov']),
  ];
  const tangled = countPairs(own, toData(own));
  tangled.far.reverse();
  const crossings = ({ near, far, pairs }: Network): number => {
    const at = (bank: typeof near, id: string) => bank.findIndex(({ person }) => person.id === id);
    const lines = pairs.map(({ a, b }) => [at(near, b), at(far, a)] as const);
    return lines.flatMap((one, i) => lines.slice(i + 1).filter((two) => (one[0] - two[0]) * (one[1] - two[1]) < 0))
      .length;
  };
  expect(crossings(tangled) + crossings({ ...tangled, far: [...tangled.far].reverse() })).toBe(1);
  expect(crossings(untangle(tangled))).toBe(0);
  expect(ids(untangle(tangled))).toEqual(ids(untangle(untangle(tangled))));
});
