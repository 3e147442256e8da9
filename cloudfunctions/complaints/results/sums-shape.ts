// Writes published sums as the contract shapes them.
import type { Cells, PublishedSums } from '@domain/complaints/results/publish-results'

export function sumsShape({ closed, byResult, byTopic }: PublishedSums) {
  return { closed, byResult: cellsOf(byResult), byTopic: cellsOf(byTopic) }
}

/** The largest first; what is merged stands last. */
function cellsOf<Group extends string>(cells: Cells<Group>) {
  const named = Object.entries(cells) as [Group | 'REST', number][]
  return named
    .map(([group, count]) => ({ group, count }))
    .sort((a, b) => Number(a.group === 'REST') - Number(b.group === 'REST') || b.count - a.count)
}
