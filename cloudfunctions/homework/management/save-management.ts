// Writes one of a school's five rules anew from a day on; what held before stays on record.
import { checkManagement } from '@domain/homework/management/check-management'
import type { ManagementPlan, ManagementText } from '@domain/homework/management/management-plan'
import type { School } from '@domain/identity/schools/school'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { readSchools } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { managementOf, readManagementPlan, writeManagementPlan } from '../collections/management-plans'

type Row = School & { readonly management: readonly ManagementPlan[] }

export const saveManagement = handle('homework.saveManagement', {
  locate: async ({ input }) => {
    const [found] = await readSchools<Row>([input.schoolId], [managementOf('_id')])
    return found === undefined
      ? null
      : { subject: { kind: 'school', schoolId: found._id, districtId: found.districtId }, found }
  },
  run: async ({ input: { kind, text, from }, found, caller, now, today }) => {
    if (from < today) return fail({ code: 'FROM_TOO_EARLY' })
    const facts = { grades: found.grades, today, evenings: 0, above: 0, lateDue: 0 }
    if (checkManagement(kind, text, facts) === 'TEXT_LOOSER') return fail({ code: 'LOOSER_THAN_LAW' })
    const written: ManagementText = {
      kind,
      text,
      from: schoolDate(from),
      writtenBy: caller.personId ?? '',
      writtenAt: now,
    }
    const empty: ManagementPlan = { _id: found._id, districtId: found.districtId, texts: [], rev: 0 }
    let current = found.management[0] ?? null
    return untilSettled(async () => {
      const { texts } = current ?? empty
      const last = texts.filter((one) => one.kind === kind).at(-1)
      if (last?.text === text && last.from === from) return ok({})
      if (await writeManagementPlan(current, { ...(current ?? empty), texts: [...texts, written] })) return ok({})
      current = await readManagementPlan(found._id)
      return null
    })
  },
})
