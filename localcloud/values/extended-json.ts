// Reads and writes values as extended JSON: canonical in, relaxed out.
import { EJSON } from 'bson'
import { invalidParam } from './cloud-error'
import { type Document, type Fields, isFields, isList, type Value } from './value'

/** MongoDB stores no deeper nesting than this. */
const DEEPEST = 100

const UNSUPPORTED_TYPES = new Set(
  '$oid $binary $uuid $numberDecimal $timestamp $minKey $maxKey $symbol $code $scope $dbPointer $ref $undefined'.split(
    ' ',
  ),
)

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Decodes one extended JSON text. `part` names it in errors; `now` is what a server date stands for. */
export function decodeText(text: unknown, part: string, now: number): Value {
  if (typeof text !== 'string') throw invalidParam(`${part} must be a string of extended JSON`)
  let json: Json
  try {
    json = JSON.parse(text)
  } catch {
    throw invalidParam(`${part} is not extended JSON: ${text.slice(0, 60)}`)
  }
  return decode(json, part, { now, depth: 0 })
}

/** Decodes what `encodeDocument` wrote; most documents hold nothing that plain JSON lacks. */
export function decodeStored(text: string): Value {
  return text.includes('"$') ? decodeText(text, 'a stored document', 0) : JSON.parse(text)
}

const encoded = new WeakMap<Document, string>()

/** Encodes a document; documents are never changed in place, so the text is kept with them. */
export function encodeDocument(document: Document): string {
  const known = encoded.get(document)
  if (known !== undefined) return known
  // Of plain values relaxed extended JSON is JSON.
  const text = isPlain(document)
    ? JSON.stringify(document)
    : EJSON.stringify(withoutMissing(document), { relaxed: true })
  encoded.set(document, text)
  return text
}

/** What an expression gave nothing for is not there; EJSON would write null. */
function withoutMissing(value: Value): Value {
  if (isList(value)) return value.map((item) => withoutMissing(item ?? null))
  if (!isFields(value)) return value
  const there = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(there.map(([name, item]) => [name, withoutMissing(item)]))
}

function isPlain(value: Value | undefined): boolean {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (isList(value)) return value.every(isPlain)
  return isFields(value) && Object.values(value).every(isPlain)
}

interface Decoding {
  readonly now: number
  readonly depth: number
}

function decode(json: Json, part: string, decoding: Decoding): Value {
  if (json === null || typeof json !== 'object') return json
  if (decoding.depth > DEEPEST) throw invalidParam(`${part} is nested deeper than ${DEEPEST} levels`)
  const inner = { ...decoding, depth: decoding.depth + 1 }
  if (Array.isArray(json)) return json.map((item, at) => decode(item, `${part}.${at}`, inner))
  const type = Object.keys(json).find((key) => UNSUPPORTED_TYPES.has(key) || Object.hasOwn(TYPES, key))
  if (type !== undefined) return decodeType(json, type, { part, now: decoding.now })
  const fields: Record<string, Value> = {}
  for (const [name, value] of Object.entries(json)) {
    if (name === '__proto__') throw invalidParam(`${part} has a field named __proto__`)
    fields[name] = decode(value, `${part}.${name}`, inner)
  }
  return fields satisfies Fields
}

interface Place {
  readonly part: string
  readonly now: number
}

function decodeType(json: { [key: string]: Json }, type: string, place: Place): Value {
  const reader = TYPES[type]
  if (reader === undefined) throw invalidParam(`${place.part}: extended JSON type ${type} is not supported`)
  const value = Object.keys(json).length === 1 ? reader(json[type] ?? null, place.now) : undefined
  if (value === undefined) {
    throw invalidParam(`${place.part}: malformed ${type}: ${JSON.stringify(json).slice(0, 60)}`)
  }
  return value
}

/** One reader a type; undefined means malformed. */
const TYPES: Readonly<Record<string, (json: Json, now: number) => Value | undefined>> = {
  $numberInt: (json) => {
    const number = integer(json)
    return number !== undefined && Math.abs(number) <= 2 ** 31 ? number : undefined
  },
  $numberLong: (json) => {
    if (typeof json === 'string' && /^-?\d+$/.test(json) && !Number.isSafeInteger(Number(json)))
      throw invalidParam(`integers beyond 2^53 are not supported: ${json}`)
    return integer(json)
  },
  $numberDouble: (json) => {
    if (typeof json !== 'string' || json === '') return undefined
    const number = Number(json)
    return Number.isNaN(number) && json !== 'NaN' ? undefined : number
  },
  $date: (json) => {
    const instant = typeof json === 'string' ? Date.parse(json) : integer(part(json, '$numberLong'))
    return instant === undefined || Number.isNaN(new Date(instant).getTime()) ? undefined : new Date(instant)
  },
  $regularExpression: (json) => {
    const pattern = part(json, 'pattern')
    const options = part(json, 'options')
    if (typeof pattern !== 'string' || typeof options !== 'string' || !/^[ims]*$/.test(options)) return undefined
    // JavaScript would read \p{Han} as the letters p{Han}.
    if (/\\p/i.test(pattern)) throw invalidParam(`Unicode properties are not supported in a pattern: ${pattern}`)
    try {
      return new RegExp(pattern, options)
    } catch {
      return undefined
    }
  },
  $tcb_server_date: (json, now) => {
    const offset = integer(part(part(json, 'offset'), '$numberInt') ?? part(part(json, 'offset'), '$numberLong'))
    return offset === undefined ? undefined : new Date(now + offset)
  },
}

function part(json: Json | undefined, key: string): Json | undefined {
  return typeof json === 'object' && json !== null && !Array.isArray(json) ? json[key] : undefined
}

/** Numbers are doubles here, so an integer beyond 2^53 is refused rather than rounded. */
function integer(json: Json | undefined): number | undefined {
  if (typeof json !== 'string' || !/^-?\d+$/.test(json)) return undefined
  const number = Number(json)
  return Number.isSafeInteger(number) ? number : undefined
}
