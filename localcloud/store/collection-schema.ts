// What the local cloud must be told about a collection: its name and its indexes.

export interface IndexSchema {
  readonly name: string
  readonly fields: readonly { readonly field: string; readonly direction: 1 | -1 }[]
  readonly unique: boolean
}

export interface CollectionSchema {
  readonly name: string
  readonly indexes: readonly IndexSchema[]
}
