// Compares stored documents with a workbook's: added, changed, unchanged, missing.

export interface Counts {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Stored but not named; an import never removes. */
  readonly missing: number
}

/** Documents that share a change: one update writes it to all of them. */
export interface SharedChange<Document> {
  readonly ids: readonly string[]
  readonly values: Partial<Document>
}

export interface Difference<Document> {
  readonly added: readonly Document[]
  readonly changed: readonly SharedChange<Document>[]
  readonly counts: Counts
}

interface Stored {
  readonly _id: string
}

export function compareDocuments<D extends Stored>(current: readonly D[], wanted: readonly D[]): Difference<D> {
  const stored = new Map(current.map((document) => [document._id, document]))
  const added = wanted.filter(({ _id }) => !stored.has(_id))
  const changes = wanted.flatMap((document) => {
    const before = stored.get(document._id)
    const values = before === undefined ? {} : changedValues(before, document)
    return Object.keys(values).length === 0 ? [] : [{ _id: document._id, values }]
  })
  const named = new Set(wanted.map(({ _id }) => _id))
  const counts: Counts = {
    added: added.length,
    changed: changes.length,
    unchanged: wanted.length - added.length - changes.length,
    missing: current.filter(({ _id }) => !named.has(_id)).length,
  }
  return { added, changed: grouped(changes), counts }
}

/** The fields of `after` that differ; fields only `before` has belong to somebody else. */
function changedValues<D extends Stored>(before: D, after: D): Partial<D> {
  const values: Partial<D> = {}
  for (const key of Object.keys(after) as (keyof D)[]) {
    if (!isSame(before[key], after[key])) values[key] = after[key]
  }
  return values
}

/** When a whole class moves up a grade, every pupil of it changes alike: one update instead of forty. */
function grouped<D extends Stored>(
  changes: readonly { readonly _id: string; readonly values: Partial<D> }[],
): SharedChange<D>[] {
  const groups = new Map<string, { ids: string[]; values: Partial<D> }>()
  for (const { _id, values } of changes) {
    const key = JSON.stringify(values)
    const group = groups.get(key) ?? { ids: [], values }
    group.ids.push(_id)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** Equal content, whatever the order of the fields. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const left = Object.entries(a)
  const right = new Map<string, unknown>(Object.entries(b))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}
