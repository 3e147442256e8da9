// Joins a child's whole term in one read: plan, enrollments, waivers, consent, erasure.
import type { SchoolDate } from '@domain/values/school-date'
import { waiversOfPupil } from '../../billing/collections/waivers'
import type { Stage } from '../../runtime/database'
import type { TermAsked } from '../collections/plans'
import { askedTermOfChild, termOfChild } from '../collections/pupil-terms'
import { basisStages } from './basis-stages'

const besideTerm: readonly Stage[] = [waiversOfPupil, ...basisStages]

/** From pupil documents to children: with `plan`, `terms` (the record of that plan) and `waivers`. */
export function childStages(today: SchoolDate): readonly Stage[] {
  return [...termOfChild(today), ...besideTerm]
}

/** The same of the term asked about, which may be over. */
export function childStagesIn(asked: TermAsked): readonly Stage[] {
  return [...askedTermOfChild(asked), ...besideTerm]
}
