import { expect, it } from 'vitest';
import { createLookup } from '../../src/model/lookup.ts';
import { withSides } from '../../src/model/sides.ts';
import { DATA } from '../app/pageData.ts';
import { makeClaim, makeEvidence } from './meetings.ts';

it('names the sides in the order of the collection, the first of each side before the second', () => {
  const sit = (person: string, side: string) => makeClaim({ person, side }, makeEvidence('a', 0, 4));
  const [meeting] = DATA.meetings;
  if (!meeting) throw new Error('there is no meeting');
  const participants = [
    sit('orlov', 'russia'),
    sit('petrov', 'russia'),
    sit('guest', 'elsewhere'),
    sit('salem', 'syria'),
    sit('nasser', 'syria'),
  ];
  const { data, meetings } = withSides(createLookup({ ...DATA, meetings: [{ ...meeting, participants }] }));
  const order = ['salem', 'orlov', 'guest', 'nasser', 'petrov'];
  expect(meetings.get(meeting.id)?.participants.map(({ value }) => value.person)).toEqual(order);
  expect(data.meetings[0]?.participants.map(({ value }) => value.person)).toEqual(order);
});
