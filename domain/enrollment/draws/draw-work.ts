// Tells whether the timer has something to do about a draw: seats begun, or news to bring.
import type { Draw } from './draw'

export function hasDrawWork({ drawn, seatedCourses, seatedAt, telling }: Draw): boolean {
  const isSeating = drawn !== null && seatedCourses > 0 && seatedAt === null
  return isSeating || telling !== null
}
