// Finds a district's inspections of a school year, its schools and what is open, in one read.
import type { Finding, Inspection } from '@domain/homework/inspections/inspection'
import { findDistrictWith } from '../../identity/collections/districts'
import { schoolsOfDistrict } from '../../identity/collections/schools'
import { openFindingsOfDistrict } from '../collections/findings'
import { inspectionsOfYear } from '../collections/inspections'
import type { NamedSchool } from './inspection-lines'

export interface DistrictInspections {
  readonly _id: string
  readonly schools: readonly NamedSchool[]
  readonly inspections: readonly Inspection[]
  readonly findings: readonly Finding[]
}

export function findDistrictInspections(districtId: string, year: number): Promise<DistrictInspections | null> {
  const names = schoolsOfDistrict([{ $project: { name: 1 } }, { $sort: { _id: 1 } }])
  return findDistrictWith<DistrictInspections>(districtId, [names, inspectionsOfYear(year), openFindingsOfDistrict])
}
