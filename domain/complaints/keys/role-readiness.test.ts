// Tests what a role's key still lacks.
import { schoolDate } from '../../values/school-date'
import { lackingOf } from './role-readiness'

const day = schoolDate('2026-06-01')
const holder = (personId: string) => ({ personId, deviceKeyId: personId, box: '' })
const whole = {
  mode: 'DEVICE',
  holders: [holder('shen'), holder('fang')],
  escrow: { keeper: '何晏', day },
  drills: [],
  foundedOn: day,
} as const

test.each([
  ['nothing', whole, '2026-09-01', []],
  ['a drill, 92 days after it was founded', whole, '2026-09-02', ['DRILL']],
  ['not after one', { ...whole, drills: [{ personId: 'shen', day: schoolDate('2026-08-31') }] }, '2026-09-02', []],
  ['a second member', { ...whole, holders: [holder('shen')] }, '2026-06-02', ['SECOND_MEMBER']],
  [
    'two devices of one person are one',
    { ...whole, holders: [holder('shen'), holder('shen')] },
    '2026-06-02',
    ['SECOND_MEMBER'],
  ],
  ['the envelope', { ...whole, escrow: null }, '2026-06-02', ['ESCROW']],
  ['in custody no card', { ...whole, mode: 'CUSTODY', escrow: null }, '2026-12-01', []],
] as const)('%s', (_name, key, today, lacking) => {
  expect(lackingOf(key, schoolDate(today))).toEqual(lacking)
})
