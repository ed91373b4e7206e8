import { expect, test } from 'vitest';
import { Board } from '../../../src/parse/people/board.ts';
import type { Known, Office } from '../../../src/parse/people/draft.ts';

const office = (from: number, to: number): Office => ({
  key: 'foreign-minister',
  rank: 'ministerial',
  country: null,
  number: 'one',
  former: false,
  from,
  to,
  skip: 0,
  counterpart: false,
  kind: 'minister',
  organisation: false,
  specific: true,
  listed: false,
  group: null,
});
const somebody: Known = {
  id: 'somebody',
  order: 0,
  registered: null,
  keys: [],
  country: null,
  offices: new Set(),
  provisional: null,
};

test('a name takes over the role that begins inside it', () => {
  const board = new Board(8);
  board.addRole(office(3, 5), office(3, 5));
  board.addName({ from: 2, to: 6, skip: 0 }, somebody, { from: 2, to: 3, skip: 0 }, office(3, 5));
  expect(board.inOrder().map(({ form }) => form)).toEqual(['name']);
  expect(board.at(4)?.form).toBe('name');
});

test('an office joined later makes another draft in the same place', () => {
  const board = new Board(8);
  board.addName({ from: 0, to: 2, skip: 0 }, somebody, { from: 0, to: 2, skip: 0 }, null);
  const before = board.at(1);
  board.joinOffice(1, office(2, 4));
  expect(before).toMatchObject({ to: 2, office: null });
  expect(board.inOrder()).toMatchObject([{ from: 0, to: 4, form: 'name', office: { from: 2, to: 4 } }]);
  expect(board.at(3)).toBe(board.at(0));
});

test('a short form beside a role makes one mention of both', () => {
  const board = new Board(8);
  board.addRole({ from: 1, to: 3, skip: 1 }, office(1, 3));
  board.joinShort(2, { from: 1, to: 4, skip: 1 }, somebody, { from: 3, to: 4, skip: 0 });
  expect(board.inOrder()).toMatchObject([{ from: 1, to: 4, skip: 1, form: 'short', office: { from: 1, to: 3 } }]);
});

test('drafts come in the order of reading', () => {
  const board = new Board(8);
  board.addRole(office(5, 6), office(5, 6));
  board.addRole(office(0, 2), office(0, 2));
  expect(board.inOrder().map(({ from }) => from)).toEqual([0, 5]);
});
