// Reads what a mini-program page has drawn from Taro's compact node tree.

export interface PageNode {
  readonly children: readonly PageNode[]
  /** Words of a text node. */
  readonly text: string
}

/** In Taro's data `cn` are the children and `v` the words; arrays may arrive as objects with number keys. */
export function asPageNode(raw: unknown): PageNode {
  if (typeof raw !== 'object' || raw === null) return { children: [], text: '' }
  const { cn, v } = raw as { readonly cn?: unknown; readonly v?: unknown }
  const children = typeof cn === 'object' && cn !== null ? Object.values(cn).map(asPageNode) : []
  return { children, text: typeof v === 'string' ? v : '' }
}

export function wordsOf({ text, children }: PageNode): string {
  return text + children.map(wordsOf).join('')
}

export function countNodes({ children }: PageNode): number {
  return 1 + children.reduce((sum, child) => sum + countNodes(child), 0)
}
