// Cites the documents behind a fee: each once, with its clauses, invented values marked as such.
import type { FeeLine } from '@domain/billing/fees/fee-statement'
import type { Source } from '@domain/billing/policy/source'

export interface CitedDocument {
  /** As the pack names it. 《》 stand where the pack wrote an exact title in them: most names are paraphrases. */
  readonly title: string
  readonly clauses: string
  /** 池发改价格〔2021〕430号，2021-11-18 */
  readonly reference: string
  readonly demonstration: boolean
}

/** In order of use. */
export function documentsOf(lines: readonly FeeLine[]): readonly CitedDocument[] {
  const byDocument = new Map<string, readonly Source[]>()
  for (const { steps } of lines) {
    for (const { source } of steps) {
      const known = byDocument.get(source.document) ?? []
      if (!known.some(({ clause }) => clause === source.clause)) byDocument.set(source.document, [...known, source])
    }
  }
  return [...byDocument.values()].flatMap(cite)
}

function cite(sources: readonly Source[]): readonly CitedDocument[] {
  const [first] = sources
  if (!first) return []
  const { document, number, date, demonstration } = first
  return [
    {
      title: document,
      clauses: sources.map(({ clause }) => clause).join('、'),
      reference: demonstration ? '' : [number, date].filter((part) => part !== '').join('，'),
      demonstration,
    },
  ]
}
