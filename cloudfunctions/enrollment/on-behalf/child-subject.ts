// Says which child a request of the school is about, for the decision on access.
import type { BehalfRequest } from '@domain/enrollment/on-behalf/behalf-request'
import { type RequestOfChild, readRequest } from '../collections/behalf-requests'

export function childSubject({
  pupilId,
  schoolId,
  homeroomId,
  grade,
}: Pick<BehalfRequest, 'pupilId' | 'schoolId' | 'homeroomId' | 'grade'>) {
  return { kind: 'pupil', pupilId, schoolId, homeroomId, grade } as const
}

interface Asking {
  readonly input: { readonly requestId: string }
}

export async function locateRequest({ input }: Asking) {
  const found: RequestOfChild | null = await readRequest(input.requestId)
  return found && { subject: childSubject(found), found }
}
