// Finds which homerooms a person teaches, and what, from the grants that hold today.
import { type Grant, isLive } from '../../identity/roles/role'
import type { SchoolDate } from '../../values/school-date'
import type { SchoolSubject } from '../../values/school-subject'

/** Subjects by homeroom, in the order of the grants. A substitute teaches as long as the grant says. */
export function taughtSubjects(
  grants: readonly Grant[],
  today: SchoolDate,
): ReadonlyMap<string, readonly SchoolSubject[]> {
  const taught = new Map<string, readonly SchoolSubject[]>()
  for (const grant of grants) {
    const { role, homeroomId, subject } = grant
    if (role !== 'subjectTeacher' || homeroomId === undefined || subject === undefined) continue
    const known = taught.get(homeroomId) ?? []
    if (isLive(grant, today) && !known.includes(subject)) taught.set(homeroomId, [...known, subject])
  }
  return taught
}

/** The first of these classes that the person does not teach at all: the request is about that one, and denied. */
export function firstNotTaught(
  homeroomIds: readonly string[],
  grants: readonly Grant[],
  today: SchoolDate,
): string | null {
  const taught = taughtSubjects(grants, today)
  return homeroomIds.find((homeroomId) => !taught.has(homeroomId)) ?? null
}

export function teaches(
  { homeroomId, subject }: { readonly homeroomId: string; readonly subject: SchoolSubject },
  grants: readonly Grant[],
  today: SchoolDate,
): boolean {
  return taughtSubjects(grants, today).get(homeroomId)?.includes(subject) ?? false
}
