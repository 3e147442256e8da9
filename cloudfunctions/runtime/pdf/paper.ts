// Types of a printed document: its texts and tables, without any layout.

/** A label and what is said of it, two to a row. */
export type Fact = readonly [label: string, value: string]

export interface PaperColumn {
  readonly title: string
  /** Share of the width. */
  readonly share: number
  readonly align: 'left' | 'right'
}

export interface PaperTable {
  readonly title?: string
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly (readonly string[])[]
  /** Set apart from the rows: what they come to. */
  readonly sum?: readonly string[]
}

export interface Paper {
  readonly size: 'A4' | 'A5'
  readonly title: string
  readonly number: string
  readonly facts: readonly Fact[]
  readonly tables: readonly PaperTable[]
  /** What the paper is about, in large figures, and once more in words. */
  readonly total: { readonly label: string; readonly figures: string; readonly words: string } | null
  readonly remarks: readonly string[]
  /** Where somebody signs or stamps, from the left. */
  readonly signatures: readonly string[]
  /** At the foot of every page. */
  readonly foot: string
}
