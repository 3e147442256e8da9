// The difference of each version of an item to the one after it, field by field.
import type { ItemView } from './answers'
import { sayContent } from './homework-texts'

type Version = Pick<ItemView, 'book' | 'pages' | 'content' | 'minutes' | 'dueOn' | 'dueAt'>

export interface Change {
  readonly field: string
  readonly before: string
  readonly after: string
}

export interface VersionChanges {
  readonly version: number
  readonly until: number
  readonly changes: readonly Change[]
}

/** The latest correction first. */
export function versionChanges(item: ItemView, sayDate: (date: string) => string): readonly VersionChanges[] {
  const sorted = [...item.earlier].sort((one, other) => one.version - other.version)
  return sorted
    .map((earlier, index) => ({
      version: earlier.version,
      until: earlier.until,
      changes: changesOf(earlier, sorted[index + 1] ?? item, sayDate),
    }))
    .reverse()
}

function changesOf(before: Version, after: Version, sayDate: (date: string) => string): readonly Change[] {
  const fields: readonly Change[] = [
    { field: '做什么', before: sayContent(before), after: sayContent(after) },
    { field: '分钟', before: String(before.minutes), after: String(after.minutes) },
    { field: '交', before: sayDue(before, sayDate), after: sayDue(after, sayDate) },
  ]
  return fields.filter((each) => each.before !== each.after)
}

function sayDue({ dueOn, dueAt }: Version, sayDate: (date: string) => string): string {
  return `${sayDate(dueOn)} ${dueAt}`
}
