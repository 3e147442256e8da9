// Joins a child's whole term in one read: plan, enrollments, waivers, consent, erasure.
import type { SchoolDate } from '@domain/values/school-date'
import { waiversOfPupil } from '../../billing/collections/waivers'
import type { Stage } from '../../runtime/database'
import { termOfChild } from '../collections/pupil-terms'
import { basisStages } from './basis-stages'

/** From pupil documents to children: with `plan`, `terms` (the record of that plan) and `waivers`. */
export function childStages(today: SchoolDate): readonly Stage[] {
  return [...termOfChild(today), waiversOfPupil, ...basisStages]
}
