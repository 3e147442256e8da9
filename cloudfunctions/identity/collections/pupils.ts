// The collection pupils: its documents, its indexes, and the way to them.
import type { Pupil } from '@domain/identity/pupils/pupil'
import { defineCollection, index } from '../../runtime/collection'
import type { Stage } from '../../runtime/database'
import { joinStage } from '../../runtime/join-stage'
import { pupilsFates } from './fates/pupils-fates'

export const pupils = defineCollection<Pupil>({
  name: 'pupils',
  fates: pupilsFates,
  indexes: [
    index('school', ['schoolId', '_id']),
    index('studentNumber', ['schoolId', 'studentNumber'], true),
    index('homeroom', ['homeroomId', '_id']),
    index('left', ['leftOn']),
  ],
})

/** Adds `pupils` to documents with a `pupilId`: the child, or none once it was erased. */
export const pupilOf: Stage = {
  $lookup: { from: pupils.name, localField: 'pupilId', foreignField: '_id', as: 'pupils' },
}

/** Adds `as` to schools: all their pupils, those who left included, after `stages`. */
export function pupilsOfSchool(as: string, stages: readonly Stage[]): Stage {
  return joinStage({ from: pupils.name, as, local: '$_id', foreign: 'schoolId', stages })
}
