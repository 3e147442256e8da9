// Lists what inspections found at a school, open ones first.
import type { Finding } from '@domain/homework/inspections/inspection'
import type { School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { readSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { findingsOfSchool } from '../collections/findings'
import { findingLine } from './inspection-lines'

type Row = School & { readonly findings: readonly Finding[] }

export const listFindings = handle('homework.listFindings', {
  locate: async ({ input }) => {
    const [found] = await readSchools<Row>([input.schoolId], [findingsOfSchool])
    return found === undefined
      ? null
      : { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ found, now, today }) =>
    ok({ now, schoolName: found.name, findings: found.findings.map((finding) => findingLine(finding, today)) }),
})
