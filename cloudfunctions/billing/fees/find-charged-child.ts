// Reads a child with what its fees follow from: the school's plan, its enrollments and waivers.
import type { Waiver } from '@domain/billing/waivers/waiver'
import type { Plan } from '@domain/enrollment/courses/course'
import type { Enrollment, PupilTerm } from '@domain/enrollment/seats/enrollment'
import type { Pupil } from '@domain/identity/pupils/pupil'
import type { TermAsked } from '../../enrollment/collections/plans'
import { askedTermOfChild } from '../../enrollment/collections/pupil-terms'
import { pupils } from '../../identity/collections/pupils'
import { waiversOfPupil } from '../collections/waivers'

export interface ChargedChild {
  readonly pupil: Pupil
  readonly plan: Plan | null
  readonly enrollments: readonly Enrollment[]
  readonly waivers: readonly Waiver[]
}

type Row = Pupil & {
  readonly plan?: Plan
  readonly terms: readonly PupilTerm[]
  readonly waivers: readonly Waiver[]
}

/** One round trip. Null: no such child, or not its term. */
export async function findChargedChild(pupilId: string, asked: TermAsked): Promise<ChargedChild | null> {
  const [row] = await pupils.aggregate<Row>([{ $match: { _id: pupilId } }, ...askedTermOfChild(asked), waiversOfPupil])
  if (row === undefined) return null
  const { plan, terms, waivers, ...pupil } = row
  if (asked.planId !== undefined && terms.length === 0) return null
  return { pupil, plan: plan ?? null, enrollments: terms[0]?.enrollments ?? [], waivers }
}
