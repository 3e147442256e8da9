// Lets district officers search the audit; the search and its reason are audited too.
import { createHash } from 'node:crypto'
import type { School } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { findSchoolsOf } from '../../identity/collections/schools'
import { handle } from '../../request/handler'
import { type AccessRow, readAccesses } from '../collections/audit'
import { readOpenIntents } from '../collections/audit-intents'
import { accessOf } from './access-line'
import { FAMILY_ROLES, PRIVATE_ACTS } from './private-acts'

const PAGE_SIZE = 50

export const searchAudit = handle('privacy.searchAudit', {
  locate: ({ input }) => ({ subject: { kind: 'district', districtId: input.districtId }, found: null }),
  run: async ({ input, now }) => {
    const { districtId, schoolId, personId, before } = input
    const wanted = {
      districtId,
      $nor: [{ action: { $in: PRIVATE_ACTS }, role: { $in: FAMILY_ROLES } }],
      ...(schoolId === null ? {} : { schoolId }),
      ...(personId === null ? {} : { personId }),
    }
    const [open, { rows, next }, schools] = await Promise.all([
      before === null ? readOpenIntents(wanted) : [],
      readAccesses(wanted, { before, size: PAGE_SIZE }),
      findSchoolsOf(districtId),
    ])
    const names = new Map(schools.map(({ _id, name }) => [_id, name]))
    return ok({
      now,
      schools: schools.map(schoolLine),
      entries: [...open, ...rows].map((row) => entryLine(row, names)),
      next,
    })
  },
})

function schoolLine({ _id, name }: School) {
  return { schoolId: _id, schoolName: name }
}

function entryLine(row: AccessRow, schoolNames: ReadonlyMap<string, string>) {
  const { _id, personId, schoolId, pupilIds, people } = row
  return {
    ...accessOf(row),
    entryId: opaque(_id),
    personId,
    personName: people[0]?.name ?? null,
    schoolName: schoolId === null ? null : (schoolNames.get(schoolId) ?? null),
    children: pupilIds.length,
  }
}

/** An entry's own id counts a person's acts: a number left out would tell that one is not shown. */
function opaque(entryId: string): string {
  return createHash('sha256').update(entryId).digest('hex').slice(0, 24)
}
