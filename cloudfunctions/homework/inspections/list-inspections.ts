// Lists the inspections of a school year, and the findings that are still open.
import { firstVisitDay, INSPECTION_RULES_DOCUMENT } from '@domain/homework/inspections/check-inspection'
import { ok } from '@domain/values/result'
import { schoolYearOf } from '@domain/values/school-year'
import { handle } from '../../request/handler'
import { findDistrictInspections } from './find-district-inspections'
import { districtSubject, findingLine, inspectionLine } from './inspection-lines'

export const listInspections = handle('homework.listInspections', {
  locate: async ({ input, today }) => {
    const found = await findDistrictInspections(input.districtId, schoolYearOf(today))
    return found && { subject: districtSubject(input), found }
  },
  run: async ({ found, now, today }) =>
    ok({
      now,
      year: schoolYearOf(today),
      document: INSPECTION_RULES_DOCUMENT,
      firstDay: firstVisitDay(today),
      schools: found.schools.map(({ _id, name }) => ({ schoolId: _id, name })),
      inspections: found.inspections.map((inspection) => inspectionLine(inspection, found.schools)),
      findings: found.findings.map((finding) => findingLine(finding, today)),
    }),
})
