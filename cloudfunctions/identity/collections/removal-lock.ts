// Announces and ends removals in an office's own document, one at a time.
// So two people who remove each other are not both removed.
import type { OfficeLock, Removal } from '@domain/identity/staff/last-holder'
import type { Collection } from '../../runtime/database'

type LockedOffice = OfficeLock & { readonly _id: string }

export interface RemovalLock {
  /** False when a removal was announced or ended since the office was read. */
  readonly announce: (_id: string, lock: OfficeLock, removal: Removal) => Promise<boolean>
  /** After the role is gone. Whoever completes it first ends it. */
  readonly end: (_id: string, removal: Removal) => Promise<void>
}

export function removalLock(offices: Pick<Collection<LockedOffice>, 'updateOne'>): RemovalLock {
  return {
    announce: (_id, { removals }, removal) => {
      const unchanged = removals === undefined ? { $exists: false } : removals
      return offices.updateOne({ _id, removals: unchanged }, { $set: { removal }, $inc: { removals: 1 } })
    },
    end: async (_id, { personId, grantKey }) => {
      await offices.updateOne(
        { _id, 'removal.personId': personId, 'removal.grantKey': grantKey },
        { $set: { removal: null }, $inc: { removals: 1 } },
      )
    },
  }
}
