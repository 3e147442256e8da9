// Changes a school's or a district's homework settings on the revision that was read.
import type { HomeworkSettings } from '@domain/homework/coordination/homework-settings'
import { untilSettled } from '../../runtime/retry'
import { readHomeworkSettings, writeHomeworkSettings } from '../collections/homework-settings'

const UNSET = {
  publishBy: null,
  releaseAt: null,
  softLimit: null,
  caps: [],
  changedBy: '',
  changedAt: 0,
  rev: 0,
} as const

/** A repeat finds its own change, and makes it again. */
export async function changeSettings(
  _id: string,
  known: HomeworkSettings | null,
  change: (current: HomeworkSettings) => HomeworkSettings,
): Promise<void> {
  let current = known
  await untilSettled(async () => {
    if (await writeHomeworkSettings(current, change(current ?? { ...UNSET, _id }))) return true
    current = await readHomeworkSettings(_id)
    return null
  })
}
