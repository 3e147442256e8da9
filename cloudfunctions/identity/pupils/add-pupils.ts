// Adds typed pupils and guardians to a class: writes only differences, so repeating is safe.
import { compareRoster } from '@domain/identity/rosters/roster-difference'
import { fail, ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { untilSettled } from '../../runtime/retry'
import { readPeople } from '../collections/people'
import { writeRoster } from '../rosters/write-roster'
import { isClosed, locateRoom, type RoomOfSchool } from './find-open-room'
import { type ReadTyped, readRows } from './read-rows'

export const addPupils = handle('identity.addPupils', {
  locate: ({ input }) => locateRoom(input.homeroomId),
  run: async ({ input, found, now, today }) => {
    if (isClosed(found.homeroom)) return fail({ code: 'CLASS_CLOSED' })
    const read = await readRows(input.rows, found, today)
    if (read.faults.length > 0) return fail({ code: 'ROWS_HAVE_FAULTS', faults: [...read.faults] })
    if (read.alike.length > 0 && !input.alikeAreOthers) return fail({ code: 'PERHAPS_SAME_CHILD' })
    const first = differenceOf(read, found, { today, now })
    let next = first
    await untilSettled(async () => {
      if (await writeRoster(found.school, next)) return true
      const people = await readPeople(read.wanted.people.map(({ _id }) => _id))
      next = differenceOf({ ...read, people }, found, { today, now })
      return null
    })
    return ok({ added: first.pupils.added.length })
  },
})

function differenceOf(
  { stored, people, wanted }: ReadTyped,
  { homeroom, school }: RoomOfSchool,
  at: { readonly today: SchoolDate; readonly now: number },
) {
  const current = { homerooms: [homeroom], pupils: stored, people, staff: [] }
  return compareRoster(current, wanted, { schoolId: school._id, grades: school.grades, scope: 'ADDITIONS', ...at })
}
