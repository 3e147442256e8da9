// Whether a pupil has a guardian who has come in at least once.
import type { ClassPupil } from './answers'

/** A guardian of the child has come in at least once. */
export function isConnected({ kin }: ClassPupil): boolean {
  return kin.some(({ role, connected }) => role === 'guardian' && connected)
}
