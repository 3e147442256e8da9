// Shapes a child for its guardian.
import type { Pupil } from '@domain/identity/pupils/pupil'

export function pupilSummary({ _id, name, homeroomName, grade, schoolName }: Pupil) {
  return { pupilId: _id, name, homeroomName, grade, schoolName }
}
