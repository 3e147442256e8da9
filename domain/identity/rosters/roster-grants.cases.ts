// Golden table of existing grants against an imported roster.
import { schoolDate } from '../../values/school-date'
import type { Grant } from '../roles/role'

const scope = {
  districtId: 'hechuan',
  schoolId: 'qinghe',
  from: schoolDate('2025-09-01'),
  grantedBy: 'import',
} as const
export const GUARDIAN: Grant = { ...scope, role: 'guardian', pupilId: 'named' }
export const TEACHER: Grant = { ...scope, role: 'teacher' }
export const POST: Grant = { ...scope, role: 'classTeacher', homeroomId: 'qinghe-3-2' }

type Scope = 'WHOLE_SCHOOL' | 'WITHOUT_TEACHERS' | 'ADDITIONS'

export interface GrantCase {
  readonly name: string
  readonly scope: Scope
  readonly held: readonly Grant[]
  readonly wanted: readonly Grant[]
  readonly given: number
  readonly ended: number
}

const whole = { scope: 'WHOLE_SCHOOL', wanted: [], given: 0, ended: 0 } as const
const byRoster = { revokedAt: 1, revokedBy: 'import' } as const

/** The workbook names the pupil `named` and not the pupil `gone`; today is 7 September 2026. */
export const grantCases: readonly GrantCase[] = [
  { ...whole, name: 'a guardian whose phone is no longer listed', held: [GUARDIAN], ended: 1 },
  { ...whole, name: 'the same, additions only', scope: 'ADDITIONS', held: [GUARDIAN] },
  { ...whole, name: 'still listed', held: [GUARDIAN], wanted: [GUARDIAN] },
  { ...whole, name: 'the guardian of a child who left', held: [{ ...GUARDIAN, pupilId: 'gone' }] },
  { ...whole, name: 'a guardian by invitation', held: [{ ...GUARDIAN, grantedBy: 'invitation:i' }] },
  { ...whole, name: 'a guardian by approval', held: [{ ...GUARDIAN, grantedBy: 'joinRequest:j' }] },
  { ...whole, name: 'at another school', held: [{ ...GUARDIAN, schoolId: 'yunling' }] },
  { ...whole, name: 'revoked already', held: [{ ...GUARDIAN, revokedAt: 1 }] },
  { ...whole, name: 'a teacher and a post no longer named', held: [TEACHER, POST], ended: 2 },
  { ...whole, name: 'the same, no teachers’ sheet', scope: 'WITHOUT_TEACHERS', held: [TEACHER, POST] },
  { ...whole, name: 'a teacher by invitation', held: [{ ...TEACHER, grantedBy: 'invitation:i' }] },
  { ...whole, name: 'another role by bootstrap', held: [{ ...TEACHER, role: 'schoolAdmin', grantedBy: 'bootstrap' }] },
  {
    ...whole,
    name: 'a post in another room',
    held: [TEACHER, POST],
    wanted: [TEACHER, { ...POST, homeroomId: 'qinghe-4-2' }],
    given: 1,
    ended: 1,
  },
  { ...whole, name: 'taken away by a roster, named again', held: [{ ...POST, ...byRoster }], wanted: [POST], given: 1 },
  {
    ...whole,
    name: 'the same, additions only',
    scope: 'ADDITIONS',
    held: [{ ...POST, ...byRoster }],
    wanted: [POST],
    given: 1,
  },
  { ...whole, name: 'taken away by a person, named again', held: [{ ...POST, revokedAt: 1 }], wanted: [POST] },
  {
    ...whole,
    name: 'taken away by a roster, later by a person',
    held: [
      { ...POST, ...byRoster },
      { ...POST, revokedAt: 2 },
    ],
    wanted: [POST],
  },
  {
    ...whole,
    name: 'given again and still named',
    held: [{ ...POST, ...byRoster }, POST],
    wanted: [POST],
  },
  {
    ...whole,
    name: 'ran out yesterday',
    held: [{ ...POST, until: schoolDate('2026-09-06') }],
    wanted: [POST],
    given: 1,
  },
  { ...whole, name: 'runs out today', held: [{ ...POST, until: schoolDate('2026-09-07') }], wanted: [POST] },
  {
    ...whole,
    name: 'by invitation and named: nothing to give',
    held: [{ ...TEACHER, grantedBy: 'invitation:i' }],
    wanted: [TEACHER],
  },
]
