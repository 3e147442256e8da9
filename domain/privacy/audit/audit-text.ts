// Builds the text an audit record's hash covers; the same in whatever order fields are stored.
import canonicalize from 'canonicalize'

/** Everything but the hash itself, as RFC 8785 writes it. Absent and undefined are the same: the database keeps neither. */
export function auditText(record: Readonly<Record<string, unknown>>): string {
  const { hash: _, ...rest } = record
  return canonicalize(rest) ?? ''
}
