// Records and signs a whole term of lessons at the small school, to start end-of-term journeys.
import { call } from '../../actions/world/district'
import type { JourneyApp } from '../journeys/journey-app'

const CLERK = 'web:yunling-clerk'
const FINANCE = 'web:yunling-finance'
const SCHOOL = { schoolId: 'yunling' }
const FIRST_DAY = '2026-09-01'

/** Every lesson of the term, said by the clerk and signed by finance, as their pages do it. */
export async function holdLessons({ url }: JourneyApp): Promise<void> {
  const at = { url: url() }
  const lessonsOn = async (date: string) => {
    const { answer } = await call(at, CLERK, { name: 'enrollment.listLessons', input: { ...SCHOOL, date } })
    return given(answer)
  }
  for (let { open } = await lessonsOn(FIRST_DAY); open.length > 0; { open } = await lessonsOn(FIRST_DAY)) {
    for (const { date } of open) {
      const courseIds = (await lessonsOn(date)).lessons.map(({ courseId }) => courseId)
      const held = courseIds.map((courseId) => ({ courseId, cancelReason: null, heldBy: null }))
      const recording = { ...SCHOOL, date, lessons: held }
      given((await call(at, CLERK, { name: 'enrollment.recordLessons', input: recording })).answer)
      const signing = { ...SCHOOL, date, courseIds }
      given((await call(at, FINANCE, { name: 'enrollment.signLessons', input: signing })).answer)
    }
  }
}

export function given<Value>(
  answer:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly error: { readonly code: string } },
): Value {
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}
