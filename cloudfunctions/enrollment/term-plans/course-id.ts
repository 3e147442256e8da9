// Derives a course's id from its plan and code: importing it again gives the same id.
import { createHash } from 'node:crypto'

const ID_LENGTH = 20

export function courseIdOf(planId: string, code: string): string {
  return createHash('sha256').update(`${planId}:${code}`).digest('hex').slice(0, ID_LENGTH)
}
