// Changes one dotted path of a document: copies what lies on the way, shares the rest.
import { refused } from './cloud-error'
import { type Fields, fieldOf, isFields, isList, type Value } from './value'

/** Gives the new value of a field from the old one (undefined when missing); undefined removes it. */
export type Change = (old: Value | undefined) => Value | undefined

export function readPath(fields: Fields, path: string): Value | undefined {
  let value: Value | undefined = fields
  for (const name of path.split('.')) {
    if (isFields(value)) value = fieldOf(value, name)
    else if (isList(value) && isPosition(name)) value = value[Number(name)]
    else return undefined
  }
  return value
}

export function writePath(fields: Fields, path: string, change: Change): Fields {
  const changed = writeInto(fields, path.split('.'), change)
  if (!isFields(changed)) throw new Error('writing into an object gives an object')
  return changed
}

function writeInto(container: Value | undefined, path: readonly string[], change: Change): Value | undefined {
  const [name, ...rest] = path
  if (name === undefined) return change(container)
  if (container === undefined) {
    const inner = writeInto(undefined, rest, change)
    return inner === undefined ? undefined : { [name]: inner }
  }
  if (isFields(container)) return writeField(container, name, writeInto(fieldOf(container, name), rest, change))
  if (isList(container) && isPosition(name))
    return writeItem(container, Number(name), (old) => writeInto(old, rest, change))
  if (writeInto(undefined, rest, change) === undefined) return container
  throw refused(`Cannot create field '${name}' in element ${JSON.stringify(container)}`)
}

function writeField(fields: Fields, name: string, value: Value | undefined): Fields {
  if (value === fieldOf(fields, name)) return fields
  const copy: Record<string, Value> = { ...fields }
  if (value === undefined) delete copy[name]
  else copy[name] = value
  return copy
}

/** Writing past the end fills with null; removing leaves null, so that positions stay. */
function writeItem(list: readonly Value[], position: number, change: Change): readonly Value[] {
  const value = change(list[position])
  if (value === undefined && position >= list.length) return list
  const copy = [...list]
  while (copy.length < position) copy.push(null)
  copy[position] = value ?? null
  return copy
}

function isPosition(name: string): boolean {
  return /^(0|[1-9]\d{0,5})$/.test(name)
}
