// Shapes what the school did for a family, for its staff and for the child's guardians.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import type { Pupil } from '@domain/identity/pupils/pupil'

type Named = Pick<Pupil, 'name' | 'homeroomName'>

export function behalfView(request: BehalfRequest, pupil: Named | undefined, personId: string | null) {
  const { guardianId: _, ...word } = request.word
  const { _id: requestId, pupilId, act, course, to, wished, byId, byName, witnessName, confirmedName } = request
  const { state, at, expiresAt, confirmedAt, undoUntil, fault } = request
  return {
    requestId,
    pupilId,
    pupilName: pupil?.name ?? '',
    homeroomName: pupil?.homeroomName ?? '',
    act,
    course,
    to,
    wished: wished ? { courses: [...wished.courses], atMost: wished.atMost } : null,
    word: { ...word, read: [...word.read] },
    byName,
    byMe: byId === personId,
    witnessName,
    confirmedName,
    state,
    at,
    expiresAt,
    confirmedAt,
    undoUntil,
    fault,
  }
}
