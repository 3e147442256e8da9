// Shapes a school's five rules for their readers.
import { MANAGED, type ManagementText, textsInForce } from '@domain/homework/management/management-plan'
import type { SchoolDate } from '@domain/values/school-date'

export function sectionLines(texts: readonly ManagementText[], today: SchoolDate) {
  const inForce = textsInForce(texts, today)
  return MANAGED.map((kind) => {
    const next = texts
      .filter((text) => text.kind === kind && text.from > today)
      .sort((one, other) =>
        one.from === other.from ? other.writtenAt - one.writtenAt : one.from < other.from ? -1 : 1,
      )[0]
    return {
      kind,
      text: inForce[kind]?.text ?? null,
      from: inForce[kind]?.from ?? null,
      next: next === undefined ? null : { text: next.text, from: next.from },
    }
  })
}
