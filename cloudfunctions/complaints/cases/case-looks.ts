// Counts who looked at a case: those in the audit, and whoever is looking now.
import type { ActionOutput } from '@domain/registry'
import { dateAt } from '@domain/values/school-date'
import type { Looker } from '../../privacy/collections/audit'

export type CaseLooks = ActionOutput<'complaints.openCase'>['looks']

interface Now {
  readonly personId: string
  readonly now: number
}

/** This look's own entry is written after the answer, so it is added here. */
export function withThisLook(looks: readonly Looker[], { personId, now }: Now): readonly Looker[] {
  const mine = looks.find(({ _id }) => _id === personId)
  const others = looks.filter(({ _id }) => _id !== personId)
  return [{ _id: personId, times: (mine?.times ?? 0) + 1, at: now }, ...others]
}

export function looksShape(looks: readonly Looker[], nameOf: (personId: string) => string | null): CaseLooks {
  return {
    times: looks.reduce((sum, { times }) => sum + times, 0),
    people: looks.length,
    by: [...looks]
      .sort((one, other) => other.at - one.at)
      .map(({ _id, times, at }) => ({ personName: nameOf(_id), times, lastOn: dateAt(at) })),
  }
}
