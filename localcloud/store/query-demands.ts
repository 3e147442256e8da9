// Reads a query for what indexes can answer: equality and bounds, field by field.
import { isOperatorObject } from '../operators/criteria'
import { type Fields, isFields, isList, type Value } from '../values/value'

/** What the query demands of one field, as far as an index can use it. */
export interface Demand {
  equals?: readonly Value[]
  lower?: Value
  /** The lower bound itself is left out. */
  isAbove?: boolean
  upper?: Value
  /** The upper bound itself is left out. */
  isBelow?: boolean
}

export function demandsOf(query: Fields, demands = new Map<string, Demand>()): Map<string, Demand> {
  for (const [name, value] of Object.entries(query)) {
    if (name === '$and' && isList(value)) {
      for (const branch of value.filter(isFields)) demandsOf(branch, demands)
    } else if (!name.startsWith('$')) {
      const demand = demands.get(name) ?? {}
      demands.set(name, demand)
      addDemand(demand, value)
    }
  }
  return demands
}

function addDemand(demand: Demand, value: Value): void {
  if (!isOperatorObject(value)) {
    if (isKey(value)) demand.equals ??= [value]
    return
  }
  const { $eq, $in, $gt, $gte, $lt, $lte } = value
  if ($eq !== undefined && isKey($eq)) demand.equals ??= [$eq]
  if (isList($in) && $in.every(isKey)) demand.equals ??= $in
  const lower = $gt ?? $gte
  const upper = $lt ?? $lte
  if (isKey(lower) && demand.lower === undefined) {
    demand.lower = lower
    demand.isAbove = $gt !== undefined
  }
  if (isKey(upper) && demand.upper === undefined) {
    demand.upper = upper
    demand.isBelow = $lt !== undefined
  }
}

function isKey(value: Value | undefined): value is Value {
  return value !== undefined && (value === null || typeof value !== 'object' || value instanceof Date)
}
