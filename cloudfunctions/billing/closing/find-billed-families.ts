// Finds everybody who had a bill of a term, with their people; nothing of the bill is read.
import { type KinRow, kinStages } from '../../identity/collections/guardian-stages'
import { bills } from '../collections/bills'

const FAMILIES_A_PAGE = 500

export interface BilledFamily extends KinRow {
  readonly _id: string
  readonly pupilId: string
}

/** A round trip for each 500. */
export async function findBilledFamilies(planId: string): Promise<readonly BilledFamily[]> {
  const found: BilledFamily[] = []
  for (let after = ''; ; ) {
    const page = await bills.aggregate<BilledFamily>([
      { $match: { planId, _id: { $gt: after } } },
      { $sort: { _id: 1 } },
      { $limit: FAMILIES_A_PAGE },
      { $project: { pupilId: 1 } },
      ...kinStages,
    ])
    found.push(...page)
    const last = page.at(-1)
    if (last === undefined || page.length < FAMILIES_A_PAGE) return found
    after = last._id
  }
}
