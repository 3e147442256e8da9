// Says which aggregation expressions are supported; any other is refused by name.
import { refused } from '../values/cloud-error'
import { type Fields, isFields, isList, type Value } from '../values/value'
import { readPath } from '../values/write-path'

const SUPPORTED = new Set(
  [
    '$eq $ne $gt $gte $lt $lte $cmp $and $or $not $cond $ifNull $switch $in',
    '$add $subtract $multiply $divide $mod $abs $ceil $floor $round $trunc $min $max $sum $avg',
    '$concat $concatArrays $substr $substrBytes $substrCP $strLenCP $toLower $toUpper $split $toString $indexOfCP',
    '$size $arrayElemAt $filter $map $reduce $slice $isArray $first $last $reverseArray $range $indexOfArray',
    '$setUnion $setIntersection $setDifference $setIsSubset $arrayToObject $objectToArray $mergeObjects',
    '$dateToString $dateFromString $dateFromParts $dateToParts $dateAdd $dateSubtract $dateDiff $dateTrunc $toDate',
    '$year $month $week $dayOfYear $dayOfMonth $dayOfWeek $hour $minute $second $millisecond',
    '$isoWeek $isoWeekYear $isoDayOfWeek',
    '$literal $let $type $push $addToSet $count',
  ]
    .join(' ')
    .split(' '),
)

export function checkExpression(expression: Value): void {
  if (isList(expression)) {
    for (const item of expression) checkExpression(item)
  } else if (isFields(expression)) {
    for (const [name, operand] of Object.entries(expression)) {
      if (name === '$literal') continue
      if (name.startsWith('$') && !SUPPORTED.has(name)) throw refused(`unrecognized expression '${name}'`)
      checkExpression(operand)
    }
  }
}

/** Queries that must hold for `expression` to be true: those an index can answer, with the variables filled in. */
export function equalitiesOf(expression: Value, variables: Fields): readonly Fields[] {
  if (!isFields(expression)) return []
  const { $and, $eq, $in } = expression
  const all = isList($and) ? $and.flatMap((branch) => equalitiesOf(branch, variables)) : []
  if (isList($eq)) all.push(...equality($eq[0], $eq[1], variables), ...equality($eq[1], $eq[0], variables))
  if (isList($in)) {
    const field = fieldName($in[0])
    const values = constant($in[1], variables)
    if (field !== null && isList(values)) all.push({ [field]: { $in: values } })
  }
  return all
}

function equality(left: Value | undefined, right: Value | undefined, variables: Fields): readonly Fields[] {
  const field = fieldName(left)
  const value = constant(right, variables)
  return field === null || value === undefined ? [] : [{ [field]: { $eq: value } }]
}

function fieldName(expression: Value | undefined): string | null {
  return typeof expression === 'string' && /^\$[^$]/.test(expression) ? expression.slice(1) : null
}

function constant(expression: Value | undefined, variables: Fields): Value | undefined {
  if (typeof expression !== 'string' || !expression.startsWith('$'))
    return isFields(expression) ? undefined : expression
  return expression.startsWith('$$') ? readPath(variables, expression.slice(2)) : undefined
}
