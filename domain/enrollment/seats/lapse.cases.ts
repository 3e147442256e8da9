// Golden table of the first day on which a child holds no places any more.
import { instantOf, schoolDate } from '../../values/school-date'
import type { Lapse } from './lapse'

const at = (date: string, time: string) => instantOf(schoolDate(date), time)

export interface LapseCase {
  readonly name: string
  readonly lapse: Lapse
  readonly expected: string | null
}

export const lapseCases: readonly LapseCase[] = [
  { name: 'nothing happened', lapse: {}, expected: null },
  { name: 'still here', lapse: { leftOn: null }, expected: null },
  {
    name: 'left: from that day on, as the school was told',
    lapse: { leftOn: schoolDate('2026-09-09') },
    expected: '2026-09-09',
  },
  {
    name: 'consent withdrawn just after midnight',
    lapse: { withdrawnAt: at('2026-09-09', '00:00') },
    expected: '2026-09-10',
  },
  { name: 'and just before the next', lapse: { withdrawnAt: at('2026-09-10', '00:00') - 1 }, expected: '2026-09-10' },
  {
    name: 'deletion at midnight: from that day on',
    lapse: { erasedAt: at('2026-09-17', '00:00') },
    expected: '2026-09-17',
  },
  {
    name: 'deletion in the middle of a day: that day is held',
    lapse: { erasedAt: at('2026-09-16', '16:05') },
    expected: '2026-09-17',
  },
  {
    name: 'two reasons: the earlier day',
    lapse: { withdrawnAt: at('2026-09-09', '16:05'), erasedAt: at('2026-09-17', '00:00') },
    expected: '2026-09-10',
  },
]
