// Builds the export's rows on the child, its family and their consents.
import type { Person } from '@domain/identity/people/person'
import { isLive } from '@domain/identity/roles/role'
import { dateAt } from '@domain/values/school-date'
import type { Cells } from '../../runtime/workbooks/workbook-cells'
import { type Exported, moment } from './export-cells'
import { CHILD_FIELDS, CONSENT_TEXTS, PURPOSE_TEXTS, ROLE_TEXTS, WORDS } from './export-texts'

export function childRows({ child }: Exported): Cells[] {
  return [
    [CHILD_FIELDS.name, child.name],
    [CHILD_FIELDS.school, child.schoolName],
    [CHILD_FIELDS.homeroom, child.homeroomName],
    [CHILD_FIELDS.number, child.studentNumber],
    [CHILD_FIELDS.left, child.leftOn],
  ]
}

/** The caller's own phone in full; everybody else's is theirs. */
export function kinRows({ child, personId, now }: Exported): Cells[] {
  const today = dateAt(now)
  return child.people.flatMap((person) => {
    const grants = person.grants.filter(({ pupilId }) => pupilId === child._id)
    return grants.map((grant) => [
      ...[person.name, ROLE_TEXTS[grant.role], grant.relation ?? null, phoneFor(person, personId), grant.from],
      isLive(grant, today) ? WORDS.now : WORDS.ended,
    ])
  })
}

function phoneFor({ _id, phone }: Person, personId: string): string {
  return _id === personId ? phone : phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')
}

export function consentRows({ child, personId }: Exported): Cells[] {
  const entries = child.consents[0]?.entries ?? []
  return entries.map(({ at, kind, purposes, textVersion, personId: who }) => [
    ...[moment(at), CONSENT_TEXTS[kind], purposes.map((purpose) => PURPOSE_TEXTS[purpose]).join('、'), textVersion],
    who === personId ? WORDS.me : WORDS.family,
  ])
}
