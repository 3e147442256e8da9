// Puts an inspection on the yearly list, a month ahead, and tells the schools named.
import { inspectionFault } from '@domain/homework/inspections/check-inspection'
import type { Inspection } from '@domain/homework/inspections/inspection'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { schoolYearOf } from '@domain/values/school-year'
import { findAdminIdsOf } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { postNotices } from '../../request/outbox'
import { idFromRequestKey } from '../../runtime/id-from-request-key'
import { insertInspection } from '../collections/inspections'
import { findDistrictInspections } from './find-district-inspections'
import { districtSubject } from './inspection-lines'

const ID_LENGTH = 20

export const planInspection = handle('homework.planInspection', {
  locate: async ({ input }) => {
    const found = await findDistrictInspections(input.districtId, schoolYearOf(schoolDate(input.from)))
    return found && { subject: districtSubject(input), found }
  },
  run: async ({ input, found, caller, now, today }) => {
    const { districtId, title, kind, form, requestKey } = input
    const [from, until] = [schoolDate(input.from), schoolDate(input.until)]
    const known = new Set(found.schools.map(({ _id }) => _id))
    const schoolIds = [...new Set(input.schoolIds)].filter((schoolId) => known.has(schoolId))
    const by = caller.personId ?? ''
    const _id = idFromRequestKey(['inspection', districtId, by, requestKey], ID_LENGTH)
    const others = found.inspections.filter((inspection) => inspection._id !== _id)
    const fault = inspectionFault({ kind, from, until, schoolIds }, today, others)
    if (fault?.code === 'SECOND_COMPREHENSIVE') return fail({ code: fault.code, schoolIds: [...fault.schoolIds] })
    if (fault !== null) return fail(fault)
    const entry: Inspection = {
      _id,
      districtId,
      year: schoolYearOf(from),
      title,
      kind,
      from,
      until,
      schoolIds,
      form: [...new Set(form)],
      announcedBy: by,
      announcedAt: now,
      frame: null,
      draw: null,
    }
    await insertInspection(entry)
    const told = await findAdminIdsOf(schoolIds, today)
    const event = `inspection:${_id}`
    await postNotices(
      told.map((personId) => ({ personId, event, kind: 'INSPECTION_PLANNED' as const, pupilId: null, date: from })),
      now,
    )
    return ok({ inspectionId: _id })
  },
})
