// Reads the form of a pipeline: its stages, and what they may reach.

import type { Collection } from '../store/collection'
import { refused } from '../values/cloud-error'
import { type Fields, isFields, isList, type Value } from '../values/value'

export type Stage = readonly [name: string, value: Value]

export interface AggregationScope {
  readonly collectionNamed: (name: Value | undefined) => Collection
  /** Variables of the surrounding $lookup. */
  readonly variables: Fields
}

/** Reads a pipeline as it stands inside a $lookup. */
export function stagesOf(pipeline: Value): readonly Stage[] {
  if (!isList(pipeline)) throw refused('a pipeline must be an array of stages')
  return pipeline.map((stage) => {
    const entries = isFields(stage) ? Object.entries(stage) : []
    const [entry] = entries
    if (entry === undefined || entries.length !== 1) throw refused('a pipeline stage must have exactly one field')
    return entry
  })
}
