// Shapes an inspection and a finding for their readers.
import type { Finding, Inspection } from '@domain/homework/inspections/inspection'
import type { SchoolDate } from '@domain/values/school-date'

export interface NamedSchool {
  readonly _id: string
  readonly name: string
}

/** Of a list in which the classes of the frame were left out, too. */
export function inspectionLine(inspection: Inspection, schools: readonly NamedSchool[]) {
  const { _id, year, title, kind, from, until, schoolIds, form, announcedAt, frame, draw } = inspection
  const named = schools.filter((school) => schoolIds.includes(school._id))
  return {
    inspectionId: _id,
    year,
    title,
    kind,
    from,
    until,
    schools: named.map((school) => ({ schoolId: school._id, name: school.name })),
    form: [...form],
    announcedAt,
    isFixed: frame !== null,
    isDrawn: draw !== null,
  }
}

export function findingLine(finding: Finding, today: SchoolDate) {
  const { _id, inspectionId, inspectionTitle, schoolId, schoolName, homeroomId, className } = finding
  const { answers, dueOn, state, steps } = finding
  return {
    findingId: _id,
    inspectionId,
    inspectionTitle,
    schoolId,
    schoolName,
    homeroomId,
    className,
    answers: answers.map(({ item, answer }) => ({ item, answer })),
    dueOn,
    isOverdue: state === 'OPEN' && dueOn !== null && dueOn < today,
    state,
    steps: steps.map(({ kind, text, byName, at }) => ({ kind, text, byName, at })),
  }
}

export function districtSubject({ districtId }: { readonly districtId: string }) {
  return { kind: 'district', districtId } as const
}
