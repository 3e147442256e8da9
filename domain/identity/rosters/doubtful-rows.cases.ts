// One typed child beside what the school has: taken, the same, back, perhaps the same.
import { schoolDate } from '../../values/school-date'
import type { Pupil } from '../pupils/pupil'

export interface DoubtfulCase {
  readonly name: string
  readonly typed: { readonly name: string; readonly studentNumber: string }
  readonly stored: readonly Partial<Pupil>[]
  readonly taken: boolean
  readonly alike: number
}

const HERE = { homeroomId: 's-3-1', homeroomName: '三(1)班' }
const ELSEWHERE = { homeroomId: 's-3-2', homeroomName: '三(2)班' }
const LEFT_ON = schoolDate('2026-06-30')
const typed = { name: '林小满', studentNumber: '0101' }

export const doubtfulCases: readonly DoubtfulCase[] = [
  { name: 'nobody', typed, stored: [], taken: false, alike: 0 },
  { name: 'the child itself, sent twice', typed, stored: [{ ...typed, ...HERE }], taken: false, alike: 0 },
  { name: 'the number is another child', typed, stored: [{ ...typed, ...HERE, name: '苏木' }], taken: true, alike: 0 },
  { name: 'the child is in another class', typed, stored: [{ ...typed, ...ELSEWHERE }], taken: true, alike: 0 },
  {
    name: 'it left and comes back',
    typed,
    stored: [{ ...typed, ...ELSEWHERE, leftOn: LEFT_ON }],
    taken: false,
    alike: 0,
  },
  {
    name: 'same name in the class',
    typed,
    stored: [{ ...typed, ...HERE, studentNumber: '7' }],
    taken: false,
    alike: 1,
  },
  // Two children of one name in two classes are an everyday thing.
  {
    name: 'same name elsewhere',
    typed,
    stored: [{ ...typed, ...ELSEWHERE, studentNumber: '7' }],
    taken: false,
    alike: 0,
  },
  { name: 'a zero lost', typed, stored: [{ ...typed, ...ELSEWHERE, studentNumber: '101' }], taken: false, alike: 1 },
  {
    name: 'same name, left before',
    typed,
    stored: [{ ...typed, ...ELSEWHERE, studentNumber: '7', leftOn: LEFT_ON }],
    taken: false,
    alike: 1,
  },
  {
    name: 'spelled with a blank',
    typed: { ...typed, name: '林 小满' },
    stored: [{ ...typed, ...HERE }],
    taken: false,
    alike: 0,
  },
]
