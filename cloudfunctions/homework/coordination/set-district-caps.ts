// Sets a tighter limit of homework for all schools of a district, from a day on.
import type { HomeworkSettings } from '@domain/homework/coordination/homework-settings'
import { limitsOf } from '@domain/homework/limits/homework-limits'
import { isTighter, type TighterCaps } from '@domain/homework/limits/tighter-caps'
import { fail, ok } from '@domain/values/result'
import { schoolDate } from '@domain/values/school-date'
import { handle } from '../../request/handler'
import { readHomeworkSettings } from '../collections/homework-settings'
import { changeSettings } from './change-settings'

const A_PRIMARY_GRADE = 3
const A_JUNIOR_GRADE = 7

export const setDistrictCaps = handle('homework.setDistrictCaps', {
  locate: ({ input: { districtId } }) => ({ subject: { kind: 'district', districtId }, found: null }),
  run: async ({ input: { districtId, ...entered }, caller, now, today }) => {
    const caps: TighterCaps = { ...entered, from: schoolDate(entered.from) }
    const most = {
      primary: limitsOf(A_PRIMARY_GRADE, caps.from).writtenMinutes,
      junior: limitsOf(A_JUNIOR_GRADE, caps.from).writtenMinutes,
    }
    if (!isTighter(caps, most)) return fail({ code: 'LOOSER_THAN_NATIONAL', ...most })
    // What was set under the old limit stays as it was set.
    if (caps.from <= today) return fail({ code: 'FROM_TOO_EARLY' })
    const _id = `district:${districtId}`
    await changeSettings(_id, await readHomeworkSettings(_id), (current) =>
      withCaps(current, caps, { by: caller.personId ?? '', now }),
    )
    return ok({})
  },
})

/** Only added to: one that has begun stays, one of the same day is replaced. */
function withCaps(
  current: HomeworkSettings,
  caps: TighterCaps,
  { by, now }: { readonly by: string; readonly now: number },
): HomeworkSettings {
  const others = current.caps.filter(({ from }) => from !== caps.from)
  return { ...current, caps: [...others, caps], changedBy: by, changedAt: now }
}
