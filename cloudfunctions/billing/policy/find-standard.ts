// Reads a fee policy by id or by school, with all policies in force in its district.
import { WRITTEN_PACKS } from '@domain/billing/policy/pack-list'
import { packOfPlan } from '@domain/billing/policy/pack-scope'
import type { PolicyPack } from '@domain/billing/policy/policy-pack'
import type { Plan } from '@domain/enrollment/courses/course'
import type { School } from '@domain/identity/schools/school'
import type { SchoolDate } from '@domain/values/school-date'
import { planInForce } from '../../enrollment/collections/plans'
import { schools } from '../../identity/collections/schools'
import { activePacksOf, type PacksRow, packsInForce, readPack } from '../collections/policy-packs'
import { findNamedPacks } from './find-named-packs'

export interface Standard {
  readonly pack: PolicyPack
  /** Every pack in force in its district. */
  readonly active: readonly PolicyPack[]
}

/** Null where it is not in force, and was never. */
export async function standardById(packId: string): Promise<Standard | null> {
  const pack = WRITTEN_PACKS.find(({ id }) => id === packId) ?? (await activePack(packId))
  if (pack === null) return null
  const packs = await findNamedPacks(pack.scope.districtId)
  return { pack, active: packsInForce({ packs: packs.filter(({ state }) => state === 'ACTIVE') }) }
}

async function activePack(packId: string): Promise<PolicyPack | null> {
  const stored = await readPack(packId)
  return stored?.state === 'ACTIVE' ? stored.pack : null
}

interface SchoolRow extends School, PacksRow {
  readonly plans: readonly Plan[]
}

/** The one its running or coming term stands under; between terms the one a term that began today would. */
export async function standardOfSchool(schoolId: string, today: SchoolDate): Promise<Standard | null> {
  const [school] = await schools.aggregate<SchoolRow>([
    { $match: { _id: schoolId } },
    activePacksOf,
    planInForce('$_id', today),
  ])
  if (school === undefined) return null
  const active = packsInForce(school)
  const pack = packOfPlan(school.plans[0], { packs: active, school, date: today })
  return pack && { pack, active }
}
