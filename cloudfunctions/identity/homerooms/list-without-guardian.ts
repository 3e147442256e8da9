// Lists a school's children without any guardian: nobody can sign in for them.
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { ActionInput } from '@domain/registry'
import { ok } from '@domain/values/result'
import type { SchoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import type { Filter } from '../../runtime/database'
import { withoutGuardian } from '../collections/guardian-stages'
import { pupils } from '../collections/pupils'

const PAGE = 100

type After = ActionInput<'identity.listWithoutGuardian'>['after']
type Row = Pick<Pupil, '_id' | 'name' | 'homeroomId' | 'homeroomName'> & { readonly ended: number }

export const listWithoutGuardian = handle('identity.listWithoutGuardian', {
  locate: ({ input: { schoolId } }) => ({ subject: { kind: 'school', schoolId }, found: null }),
  run: async ({ input: { schoolId, after }, today }) => {
    const found = await findWithoutGuardian(schoolId, after, today)
    const page = found.slice(0, PAGE)
    const last = page.at(-1)
    const isMore = found.length > PAGE && last !== undefined
    return ok({
      total: after === null ? found.length : null,
      pupils: page.map(({ _id: pupilId, name, homeroomId, homeroomName, ended }) => ({
        pupilId,
        name,
        homeroomId,
        homeroomName,
        hadGuardian: ended > 0,
      })),
      next: isMore ? { homeroomId: last.homeroomId, pupilId: last._id } : null,
    })
  },
})

/** One round trip. */
function findWithoutGuardian(schoolId: string, after: After, today: SchoolDate): Promise<readonly Row[]> {
  const present: Filter = { schoolId, $or: [{ leftOn: null }, { leftOn: { $gt: today } }] }
  return pupils.aggregate<Row>([
    { $match: after === null ? present : { $and: [present, past(after)] } },
    { $project: { name: 1, homeroomId: 1, homeroomName: 1 } },
    ...withoutGuardian(today, ['name', 'homeroomId', 'homeroomName']),
    { $sort: { homeroomId: 1, _id: 1 } },
  ])
}

function past({ homeroomId, pupilId }: NonNullable<After>): Filter {
  return { $or: [{ homeroomId: { $gt: homeroomId } }, { homeroomId, _id: { $gt: pupilId } }] }
}
