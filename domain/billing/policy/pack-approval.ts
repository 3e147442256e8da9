// Moves a policy pack into force: drafted, reviewed by a second person, activated without faults.
import { fail, ok, type Result } from '../../values/result'
import { type PackFault, packFaults } from './pack-check'
import type { PolicyPack } from './policy-pack'

export type PackState = 'DRAFT' | 'REVIEWED' | 'ACTIVE'

export interface PackRecord {
  readonly pack: PolicyPack
  readonly state: PackState
  readonly draftedBy: string
  readonly reviewedBy: string | null
}

export type PackMove =
  | { readonly to: 'REVIEWED'; readonly by: string }
  | { readonly to: 'DRAFT'; readonly by: string }
  /** `active`: the packs in force beside it, their last days already set. */
  | { readonly to: 'ACTIVE'; readonly by: string; readonly active: readonly PolicyPack[] }

export type PackMoveError =
  | { readonly code: 'MOVE_NOT_ALLOWED' }
  | { readonly code: 'SAME_PERSON' }
  | { readonly code: 'PACK_FAULTY'; readonly faults: readonly PackFault[] }

/** Nothing leads out of ACTIVE: a change is a new version. */
export function movePack(record: PackRecord, move: PackMove): Result<PackRecord, PackMoveError> {
  if (move.to === 'REVIEWED' && record.state === 'DRAFT') return review(record, move.by)
  if (move.to === 'DRAFT' && record.state === 'REVIEWED') return ok({ ...record, state: 'DRAFT', reviewedBy: null })
  if (move.to === 'ACTIVE' && record.state === 'REVIEWED') return activate(record, move.active)
  return fail({ code: 'MOVE_NOT_ALLOWED' })
}

function review(record: PackRecord, by: string): Result<PackRecord, PackMoveError> {
  if (by === record.draftedBy) return fail({ code: 'SAME_PERSON' })
  const faults = packFaults([record.pack])
  const own = faults.filter((fault) => fault !== 'PLACE_WITHOUT_PACK')
  return own.length > 0
    ? fail({ code: 'PACK_FAULTY', faults: own })
    : ok({ ...record, state: 'REVIEWED', reviewedBy: by })
}

function activate(record: PackRecord, active: readonly PolicyPack[]): Result<PackRecord, PackMoveError> {
  const faults = packFaults([...active, record.pack])
  return faults.length > 0 ? fail({ code: 'PACK_FAULTY', faults }) : ok({ ...record, state: 'ACTIVE' })
}
