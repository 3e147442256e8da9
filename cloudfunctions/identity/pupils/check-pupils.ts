// Says what adding typed pupils would do and what is wrong beside each row; stores nothing.
import type { School } from '@domain/identity/schools/school'
import { isSameName } from '@domain/values/person-name'
import { fail, ok } from '@domain/values/result'
import { handle } from '../../request/handler'
import { personIdOf } from '../rosters/roster-ids'
import { isClosed, locateRoom } from './find-open-room'
import { type ReadTyped, readRows } from './read-rows'

export const checkPupils = handle('identity.checkPupils', {
  locate: ({ input }) => locateRoom(input.homeroomId),
  run: async ({ input, found, today }) => {
    if (isClosed(found.homeroom)) return fail({ code: 'CLASS_CLOSED' })
    const read = await readRows(input.rows, found, today)
    const stored = new Map(read.stored.map((pupil) => [pupil.studentNumber, pupil]))
    const holders = read.rows.flatMap(({ pupil }) => stored.get(pupil.studentNumber) ?? [])
    return ok({
      faults: [...read.faults],
      added: read.rows.length - holders.length,
      known: holders.filter(({ leftOn }) => leftOn === null).length,
      back: holders.filter(({ leftOn }) => leftOn !== null).length,
      unreached: read.rows.filter(({ pupil }) => pupil.guardians.length === 0).length,
      alike: [...read.alike],
      otherNames: otherNames(read, found.school),
    })
  },
})

/** Only of people this school has itself: a number typed at random tells nobody's name. */
function otherNames({ rows, people }: ReadTyped, { _id: schoolId, districtId }: School) {
  const ours = people.filter(({ grants }) => grants.some((grant) => grant.schoolId === schoolId))
  const known = new Map(ours.map(({ _id, name }) => [_id, name]))
  return rows.flatMap(({ at, pupil }) =>
    pupil.guardians.flatMap(({ name, phone }) => {
      const before = known.get(personIdOf(districtId, phone)) ?? ''
      return before === '' || isSameName(before, name) ? [] : [{ row: at, typed: name, known: before }]
    }),
  )
}
