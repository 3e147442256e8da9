// Checks a $group as MongoDB does, and spells out a $bucket as a $group and a $sort.
import { refused } from '../values/cloud-error'
import { isFields, isList, type Value } from '../values/value'
import type { Stage } from './pipeline'

const ACCUMULATORS = new Set('$sum $avg $min $max $push $addToSet $first $last $count $mergeObjects'.split(' '))

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/group: all but `_id` are accumulators. */
export function checkGroup(value: Value): void {
  if (!isFields(value)) throw refused("a group's fields must be specified in an object")
  if (!Object.hasOwn(value, '_id')) throw refused('a group specification must include an _id')
  for (const [field, accumulator] of Object.entries(value)) if (field !== '_id') checkAccumulator(field, accumulator)
}

function checkAccumulator(field: string, accumulator: Value): void {
  const names = isFields(accumulator) ? Object.keys(accumulator) : []
  const [name] = names
  if (name === undefined || !name.startsWith('$')) throw refused(`The field '${field}' must be an accumulator object`)
  if (names.length > 1) throw refused(`The field '${field}' must specify one accumulator`)
  if (!ACCUMULATORS.has(name)) throw refused(`unknown group operator '${name}'`)
}

/** https://www.mongodb.com/docs/manual/reference/operator/aggregation/bucket: each holds its lower boundary, not its upper one. */
export function bucketStages(value: Value): readonly Stage[] {
  if (!isFields(value)) throw refused('Argument to $bucket stage must be an object')
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = value
  if (groupBy === undefined || !isList(boundaries) || boundaries.length < 2 || !isFields(output))
    throw refused("$bucket requires 'groupBy' and at least two 'boundaries'")
  // A $switch without branches refuses what is in no bucket, as MongoDB's own does.
  const outside: Value = value.default === undefined ? { $switch: { branches: [] } } : { $literal: value.default }
  const bucket = boundaries.slice(1).reduceRight<Value>((others, upper, at) => {
    const lower = { $literal: boundaries[at] ?? null }
    return { $cond: [{ $and: [{ $gte: [groupBy, lower] }, { $lt: [groupBy, { $literal: upper }] }] }, lower, others] }
  }, outside)
  return [
    ['$group', { ...output, _id: bucket }],
    ['$sort', { _id: 1 }],
  ]
}
