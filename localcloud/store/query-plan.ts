// Chooses how a query finds its candidates: which index, which interval, which order.
import type { Order } from '../operators/sort-documents'
import { type Fields, isFields, isList, type Value } from '../values/value'
import { compareValues, typeRank } from '../values/value-order'
import type { CollectionIndex, IndexEntry, StoredRecord } from './collection-index'
import { type Demand, demandsOf } from './query-demands'

export interface Plan {
  readonly index: string
  /** True when candidates come in the order asked for. */
  readonly ordered: boolean
  readonly candidates: () => Iterable<StoredRecord>
}

interface IndexUse {
  readonly index: CollectionIndex
  readonly prefixes: readonly (readonly Value[])[]
  readonly range: Demand | null
  readonly ordered: boolean
  readonly reversed: boolean
}

const MOST_INTERVALS = 2000

/** The best index for the query, or null when only a full scan is left. */
export function planQuery(indexes: readonly CollectionIndex[], query: Fields, order: Order): Plan | null {
  const demands = demandsOf(query)
  let best: IndexUse | null = null
  for (const index of indexes) {
    const use = applyIndex(index, demands, order)
    if (use !== null && (best === null || worth(use) > worth(best))) best = use
  }
  return best === null ? planUnion(indexes, query) : toPlan(best)
}

/** `$or` through indexes, when every branch has one. */
function planUnion(indexes: readonly CollectionIndex[], query: Fields): Plan | null {
  if (!isList(query.$or)) return null
  const plans: Plan[] = []
  for (const branch of query.$or) {
    const plan = isFields(branch) ? planQuery(indexes, branch, []) : null
    if (plan === null) return null
    plans.push(plan)
  }
  return {
    index: plans.map((plan) => plan.index).join(' | '),
    ordered: false,
    candidates: function* () {
      for (const plan of plans) yield* plan.candidates()
    },
  }
}

function worth(use: IndexUse): number {
  const equalities = use.prefixes[0]?.length ?? 0
  return equalities * 4 + (use.range === null ? 0 : 2) + (use.ordered ? 1 : 0)
}

function applyIndex(index: CollectionIndex, demands: Map<string, Demand>, order: Order): IndexUse | null {
  let prefixes: Value[][] = [[]]
  let at = 0
  const { fields } = index.schema
  for (; at < fields.length; at++) {
    const equals = demands.get(fields[at]?.field ?? '')?.equals
    if (equals === undefined || prefixes.length * equals.length > MOST_INTERVALS) break
    const distinct = equals.filter(
      (value, place) => equals.findIndex((other) => compareValues(other, value) === 0) === place,
    )
    prefixes = prefixes.flatMap((prefix) => distinct.map((value) => [...prefix, value]))
  }
  const demand = demands.get(fields[at]?.field ?? '')
  const range = demand?.lower === undefined && demand?.upper === undefined ? null : demand
  const through = prefixes.length === 1 ? sortThrough(fields.slice(at), order, demands) : 'no'
  // Asked last: an index that serves nothing here need not be sorted to know it.
  const sort = through !== 'no' && index.multikey ? 'no' : through
  if (at === 0 && range === null && sort === 'no') return null
  return { index, prefixes, range, ordered: sort !== 'no', reversed: sort === 'reversed' }
}

/** Whether reading an index whose fields from here on are `rest` yields the requested order. */
function sortThrough(
  rest: CollectionIndex['schema']['fields'],
  order: Order,
  demands: Map<string, Demand>,
): 'no' | 'forward' | 'reversed' {
  const wanted = order.filter(([field]) => demands.get(field)?.equals?.length !== 1)
  if (wanted.length === 0) return 'no'
  const turns = wanted.map(([field, direction], place) => {
    const indexed = rest[place]
    return indexed?.field === field ? indexed.direction * direction : 0
  })
  if (turns.every((turn) => turn === 1)) return 'forward'
  return turns.every((turn) => turn === -1) ? 'reversed' : 'no'
}

function toPlan(use: IndexUse): Plan {
  return { index: use.index.schema.name, ordered: use.ordered, candidates: () => candidatesOf(use) }
}

function* candidatesOf(use: IndexUse): Generator<StoredRecord> {
  const { entries, multikey } = use.index
  const seen = new Set<StoredRecord>()
  for (const prefix of use.prefixes) {
    const locate = locator(use, prefix)
    for (const { record } of use.reversed ? entries.betweenReversed(locate) : entries.between(locate)) {
      if (multikey && seen.has(record)) continue
      if (multikey) seen.add(record)
      yield record
    }
  }
}

/** Says on which side of the interval an entry lies; over a multikey index only one bound may be used. */
function locator(use: IndexUse, prefix: readonly Value[]): (entry: IndexEntry) => number {
  const { fields } = use.index.schema
  const direction = fields[prefix.length]?.direction ?? 1
  return ({ key }) => {
    for (const [at, value] of prefix.entries()) {
      const side = compareValues(key[at], value) * (fields[at]?.direction ?? 1)
      if (side !== 0) return side
    }
    return use.range === null ? 0 : rangeSide(key[prefix.length], use.range, use.index.multikey) * direction
  }
}

function rangeSide(value: Value | undefined, range: Demand, multikey: boolean): number {
  const { lower, isAbove, upper, isBelow } = range
  const bracket = typeRank(value) - typeRank(lower ?? upper)
  if (bracket !== 0) return bracket
  if (lower !== undefined && compareValues(value, lower) < (isAbove ? 1 : 0)) return -1
  const useUpper = upper !== undefined && !(multikey && lower !== undefined)
  return useUpper && typeRank(upper) === typeRank(value) && compareValues(value, upper) > (isBelow ? -1 : 0) ? 1 : 0
}
