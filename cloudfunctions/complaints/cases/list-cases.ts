// Lists the cases that the caller's keys can open, by deadline.
import { fileOf } from '@domain/complaints/cases/case-file'
import { isRevisitDue } from '@domain/complaints/cases/revisit-due'
import { ok } from '@domain/values/result'
import { readDistrict } from '../../identity/collections/districts'
import { readPeople } from '../../identity/collections/people'
import { handle } from '../../request/handler'
import { readRevisits } from '../collections/case-files'
import { lastTurnDays } from '../collections/messages'
import { aboutDistrict } from '../district-subject'
import { findHeldKeys } from '../keys/held-keys'
import { caseRow, compareRows } from './case-row'
import { type ReportRow, readReportsFor } from './report-rows'

export const listCases = handle('complaints.listCases', {
  locate: aboutDistrict,
  run: async ({ input: { districtId, isClosed }, caller, now, today }) => {
    const { held, roles } = await findHeldKeys(caller, { districtId, today })
    const revisits = isClosed ? [] : await readRevisits(districtId, today)
    const alsoOpen = revisits.filter((file) => isRevisitDue(file, today)).map(({ _id }) => _id)
    const keyIds = held.map(({ _id }) => _id)
    const rows = await readReportsFor(keyIds, { isClosed, alsoOpen })
    const days = await lastTurnDays(rows.filter(isNews).map(({ _id }) => _id))
    const people = await readPeople(ownersOf(rows))
    const district = await readDistrict(districtId)
    const nameOf = (personId: string) => people.find(({ _id }) => _id === personId)?.name ?? null
    const cases = rows.map((row) => {
      const where = { districtId, lastTurnOn: days.get(row._id) ?? row.day }
      return caseRow(row, fileOf(row, row.files[0] ?? null, where), { personId: caller.personId, today, nameOf })
    })
    return ok({
      now,
      today,
      districtName: district?.name ?? '',
      me: { personId: caller.personId ?? '', name: caller.name ?? '' },
      roles: [...roles],
      cases: cases.sort(compareRows),
    })
  },
})

/** Asked to be looked at again, and nobody has yet. */
function isNews({ state, files: [file] }: ReportRow): boolean {
  return state === 'REOPENED' && file !== undefined && file.stage.timesReopened === 0
}

function ownersOf(rows: readonly ReportRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ files: [file] }) => file?.ownerId ?? []))]
}
