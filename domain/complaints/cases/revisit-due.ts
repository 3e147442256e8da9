// Says whether a closed case is to be looked at again by now, and was not since it was closed.
import type { SchoolDate } from '../../values/school-date'
import type { CaseFile } from './case-file'

export type Revisited = Pick<CaseFile, 'stage' | 'closedOn'> & {
  readonly parts: readonly Pick<CaseFile['parts'][number], 'kind' | 'day'>[]
}

export function isRevisitDue({ stage, closedOn, parts }: Revisited, today: SchoolDate): boolean {
  const { state, revisitOn } = stage
  if (state !== 'CLOSED' || revisitOn === null || revisitOn > today) return false
  return !parts.some(({ kind, day }) => kind === 'REVISIT' && (closedOn === null || day >= closedOn))
}
