// Builds the text an audit record's hash covers; the same in whatever order fields are stored.

/** Everything but the hash itself, keys in order. Absent and undefined are the same: the database keeps neither. */
export function auditText(record: Readonly<Record<string, unknown>>): string {
  const { hash: _, ...rest } = record
  return canonical(rest)
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
  return `{${parts.join(',')}}`
}
