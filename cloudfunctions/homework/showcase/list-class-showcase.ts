// Lists a class's pieces of good work for its teachers, with the pupils they may propose.
import type { HomeworkShowcase } from '@domain/homework/showcase/homework-showcase'
import type { Pupil } from '@domain/identity/pupils/pupil'
import { isLive } from '@domain/identity/roles/role'
import type { Homeroom } from '@domain/identity/schools/school'
import { ok } from '@domain/values/result'
import { SCHOOL_SUBJECTS } from '@domain/values/school-subject'
import { readHomerooms } from '../../identity/collections/homerooms'
import { pupilsIn } from '../../identity/collections/pupils'
import { handle } from '../../request/handler'
import { piecesOfClass } from '../collections/homework-showcases'
import { subjectsTaught } from '../exams/find-class-exams'
import { pieceAnswers } from './piece-answers'

type Row = Homeroom & {
  readonly pupils: readonly Pick<Pupil, '_id' | 'name' | 'leftOn'>[]
  readonly pieces: readonly HomeworkShowcase[]
}

export const listClassShowcase = handle('homework.listClassShowcase', {
  locate: async ({ input }) => {
    const stages = [pupilsIn('_id', 'homeroomId'), piecesOfClass('$_id')]
    const [found] = await readHomerooms<Row>({ _id: input.homeroomId }, stages)
    if (found === undefined) return null
    const { _id: homeroomId, grade, schoolId } = found
    return { subject: { kind: 'homeroom', homeroomId, grade, schoolId }, found }
  },
  run: async ({ found, caller, now, today }) => {
    const { _id: homeroomId, name: homeroomName } = found
    const leads = caller.grants.some(
      (grant) => grant.role === 'classTeacher' && grant.homeroomId === homeroomId && isLive(grant, today),
    )
    const taught = subjectsTaught(caller.grants, homeroomId, today)
    const subjects = leads ? [...SCHOOL_SUBJECTS] : [...new Set(taught)]
    const present = found.pupils.filter(({ leftOn }) => leftOn === null || leftOn > today)
    const pupils = present
      .map(({ _id: pupilId, name }) => ({ pupilId, name }))
      .sort((one, other) => (one.pupilId < other.pupilId ? -1 : 1))
    const reader = { knows: () => subjects.length > 0, isOwn: isProposedBy(caller.personId) }
    const pieces = await pieceAnswers(found.pieces, reader)
    return ok({ now, homeroomName, subjects, pupils: subjects.length > 0 ? pupils : [], pieces })
  },
})

function isProposedBy(personId: string | null) {
  return ({ proposedBy }: HomeworkShowcase) => proposedBy === personId
}
