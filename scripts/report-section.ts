// Writes one section of a report shared by several commands; each is found by its heading.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Replaces the part with the same heading, or adds it at the end; the other parts stay as they are. */
export function writeSection(file: string, section: string): void {
  const parts = existsSync(file) ? readFileSync(file, 'utf8').split(/^(?=##? )/m) : []
  const own = parts.findIndex((part) => headingOf(part) === headingOf(section))
  const text = `${section.trim()}\n`
  if (own === -1) parts.push(text)
  else parts[own] = text
  writeFileSync(file, `${parts.map((part) => part.trim()).join('\n\n')}\n`)
}

function headingOf(part: string): string {
  return part.split('\n', 1)[0] ?? ''
}
