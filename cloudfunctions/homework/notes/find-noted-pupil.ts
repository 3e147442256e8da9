// Finds a child for notes on it, with its notes and its family.
import type { PupilNote } from '@domain/homework/notes/pupil-note'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { type KinRow, kinOfPupil } from '../../identity/collections/guardian-stages'
import { readPupils } from '../../identity/collections/pupils'
import type { Stage } from '../../runtime/database'
import { notesOfPupil } from '../collections/pupil-notes'

type NotedPupil = Pupil & { readonly notes: readonly PupilNote[] }

export async function findNotedPupil(pupilId: string): Promise<NotedPupil | null> {
  const [row] = await readPupils<NotedPupil>([pupilId], [notesOfPupil])
  return row ?? null
}

export async function findPupilWithKin(
  pupilId: string,
  stages: readonly Stage[] = [],
): Promise<(Pupil & KinRow) | null> {
  const [row] = await readPupils<Pupil & KinRow>([pupilId], [...kinOfPupil, ...stages])
  return row ?? null
}

export function pupilSubject({ _id, homeroomId, grade, schoolId }: Pupil) {
  return { kind: 'pupil', pupilId: _id, homeroomId, grade, schoolId } as const
}
