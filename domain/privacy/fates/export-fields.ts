// Lists what a family's export says of a stored document: every value whose fate has a name.
import type { AnyFates } from './collection-fates'
import { walkDocument } from './walk-fates'

export interface ExportedField {
  readonly path: string
  readonly name: string
  /** One, or the values of a list. */
  readonly values: readonly unknown[]
}

/** Of a list in which elements name a child, only those of this one. */
export function exportFields(document: object, fates: AnyFates, pupilId: string): readonly ExportedField[] {
  const fields: ExportedField[] = []
  for (const { path, value, fate } of walkDocument(ownPart(document, fates, pupilId), fates.fields)) {
    if (fate?.exportName == null || value === null || value === undefined) continue
    const last = fields.at(-1)
    if (last?.path === path) fields[fields.length - 1] = { ...last, values: [...last.values, value] }
    else fields.push({ path, name: fate.exportName, values: [value] })
  }
  return fields
}

function ownPart(document: object, { child = [], person = [] }: AnyFates, pupilId: string): object {
  // A person's own document is theirs whole, whichever children it names.
  if (person.length > 0) return document
  const lists = new Map(child.filter((path) => path.includes('.')).map((path) => path.split('.') as [string, string]))
  const isOwn = (item: unknown, key: string) =>
    typeof item === 'object' && item !== null && Reflect.get(item, key) === pupilId
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      const key = lists.get(name)
      return [name, key !== undefined && Array.isArray(value) ? value.filter((item) => isOwn(item, key)) : value]
    }),
  )
}
