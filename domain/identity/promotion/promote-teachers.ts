// Works out a teacher's posts after a term change and after its way back; safe to repeat.
import type { SchoolDate } from '../../values/school-date'
import { type Grant, grantKey } from '../roles/role'
import { markOf, type Promotion } from './promotion'

interface Doing {
  readonly now: number
  readonly today: SchoolDate
}

/** Null when nothing changes. Posts in classes that go up end, and begin in the class above where the teachers go along. */
export function promotedGrants(
  grants: readonly Grant[],
  promotion: Promotion,
  today: SchoolDate,
): readonly Grant[] | null {
  const mark = markOf(promotion)
  const classes = new Map(promotion.classes.map((one) => [one.from, one]))
  const goesUp = (grant: Grant) =>
    isPost(grant) && grant.revokedAt === undefined && grant.grantedBy !== mark && classes.has(grant.homeroomId ?? '')
  const going = grants.filter(goesUp)
  const given = going.flatMap((grant): Grant[] => {
    const { to = null, keepsTeachers = false } = classes.get(grant.homeroomId ?? '') ?? {}
    return to === null || !keepsTeachers ? [] : [{ ...grant, homeroomId: to, from: today, grantedBy: mark }]
  })
  if (going.length === 0) return null
  // As a roster would: a later roster may give the same class again.
  const ended = { revokedAt: promotion.at, revokedBy: 'import' } as const
  const kept = grants.map((grant) => (going.includes(grant) ? { ...grant, ...ended } : grant))
  return [...kept, ...given]
}

/** What the promotion gave ends; what it ended holds again, unless the same is held already. Null: nothing to do. */
export function returnedGrants(
  grants: readonly Grant[],
  promotion: Promotion,
  { now, today }: Doing,
): readonly Grant[] | null {
  const mark = markOf(promotion)
  const rooms = new Set(promotion.classes.map(({ from }) => from))
  const isGiven = (grant: Grant) => grant.grantedBy === mark && grant.revokedAt === undefined
  const held = new Set(grants.filter((grant) => grant.revokedAt === undefined && !isGiven(grant)).map(grantKey))
  const ended = grants.filter(
    (grant) => isPost(grant) && grant.revokedAt === promotion.at && rooms.has(grant.homeroomId ?? ''),
  )
  const again = ended
    .filter((grant) => !held.has(grantKey(grant)))
    .map(({ revokedAt: _ended, revokedBy: _by, ...grant }): Grant => ({ ...grant, from: today }))
  if (again.length === 0 && !grants.some(isGiven)) return null
  const over = { revokedAt: now, revokedBy: 'import' } as const
  const kept = grants.map((grant) => (isGiven(grant) ? { ...grant, ...over } : grant))
  return [...kept, ...again]
}

function isPost({ role, homeroomId }: Grant): boolean {
  return (role === 'classTeacher' || role === 'subjectTeacher') && homeroomId !== undefined
}
