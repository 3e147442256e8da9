// Stores the wishes of several children: all of them or none, and once however often it is sent.
import type { Wishes } from '@domain/enrollment/wishes/wishes'
import { readWishes, writeWishes } from '../collections/wishes'

export interface WishChange {
  readonly before: Wishes | null
  readonly after: Wishes
}

/**
 * What is stored afterwards; null when somebody saved meanwhile, and then nothing is changed. Interrupted between two
 * children, the same request completes it: until then no tie between them counts, since one of them does not say it.
 */
export async function storeWishes(changes: readonly WishChange[]): Promise<readonly Wishes[] | null> {
  const open = changes.filter((change) => !isDone(change))
  if (open.some(({ before, after }) => (before?.rev ?? 0) + 1 !== after.rev)) return null
  const written: WishChange[] = []
  for (const change of open) {
    if (await writeOnce(change)) {
      written.push(change)
      continue
    }
    for (const one of written) await takeBack(one)
    return null
  }
  return changes.map(({ after }) => after)
}

/** Stored already, by a sending before this one. */
function isDone({ before, after }: WishChange): boolean {
  return before !== null && isSame(before, after)
}

function isSame(stored: Wishes, wanted: Wishes): boolean {
  const said = ({ rev, wishes, atMost, together, consent }: Wishes) =>
    JSON.stringify([rev, wishes, atMost.aWeek, atMost.aTerm, together, consent.personId])
  return said(stored) === said(wanted)
}

async function writeOnce({ before, after }: WishChange): Promise<boolean> {
  if (await writeWishes(before, after)) return true
  const [stored] = await readWishes(after.planId, [after.pupilId])
  return stored !== undefined && isSame(stored, after)
}

/** As it was before; a child without wishes has none again. */
async function takeBack({ before, after }: WishChange): Promise<void> {
  const empty: Wishes = { ...after, wishes: [], together: [] }
  await writeWishes(after, { ...(before ?? empty), rev: after.rev + 1 })
}
