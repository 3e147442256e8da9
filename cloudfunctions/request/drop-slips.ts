// Deletes uploaded slips whose day is over; what its context still names is left where it lies.
import type { FileToDelete } from '@domain/privacy/retention/file-to-delete'
import { dropSlip, findDueSlips } from '../privacy/collections/files-to-delete'

interface Dropping {
  readonly now: number
  readonly limit: number
  /** Whether somebody relies on the lasting copy. */
  readonly isNamed: (slip: FileToDelete) => Promise<boolean>
}

/** Each fails alone; the first failure is reported at the end. Repeating goes on. */
export async function dropDueSlips({ now, limit, isNamed }: Dropping): Promise<void> {
  const failures: unknown[] = []
  for (const slip of await findDueSlips(now, limit)) {
    const { fileId, keptAs } = slip
    try {
      const copies = keptAs === undefined || (await isNamed(slip)) ? [] : [keptAs]
      await dropSlip(slip, [fileId, ...copies])
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} slips not deleted`)
}
