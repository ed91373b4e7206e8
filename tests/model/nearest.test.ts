import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/model/nearest.ts';
import { makeMeeting } from './meetings.ts';

describe('findNearest', () => {
  const meetings = [
    makeMeeting('2023-03-15-assad-putin', '2023-03-15', []),
    makeMeeting('2023-03-15-lavrov-mekdad', '2023-03-15', []),
    makeMeeting('2025-10-15-putin-sharaa', '2025-10-15', []),
  ];
  it('goes by the people first and by the day second', () => {
    expect(findNearest(meetings, '2025-10-15-sharaa-putin')?.id).toBe('2025-10-15-putin-sharaa');
    expect(findNearest(meetings, '2023-03-16-lavrov')?.id).toBe('2023-03-15-lavrov-mekdad');
    expect(findNearest(meetings, '2025-10-14')?.id).toBe('2025-10-15-putin-sharaa');
  });
  it('answers any nonsense, and nothing when there is nothing', () => {
    expect(findNearest(meetings, '')).not.toBeNull();
    expect(findNearest(meetings, '%%% - -')).not.toBeNull();
    expect(findNearest([], '2023-03-15-assad-putin')).toBeNull();
  });
});
