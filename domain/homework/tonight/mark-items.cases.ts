// Golden table of a family's marks: what may be marked when.
import type { ItemMarkKind } from './mark-items'

export interface MarkCase {
  readonly name: string
  readonly mark: ItemMarkKind
  readonly undo?: boolean
  /** Of 9 September. */
  readonly at: string
  readonly done?: boolean
  readonly stopped?: boolean
  /** How many marks of the kind there are afterwards, or the refusal. */
  readonly expected: number | 'TOO_EARLY_TO_STOP' | 'DONE_ALREADY'
}

export const markCases: readonly MarkCase[] = [
  { name: 'seen in the afternoon', mark: 'SEEN', at: '16:05', expected: 1 },
  { name: 'seen, taken back', mark: 'SEEN', undo: true, at: '16:05', expected: 0 },
  { name: 'done at any hour', mark: 'DONE', at: '16:05', expected: 1 },
  { name: 'done, twice', mark: 'DONE', at: '16:05', done: true, expected: 1 },
  { name: 'stopping in the afternoon', mark: 'STOPPED', at: '16:05', expected: 'TOO_EARLY_TO_STOP' },
  { name: 'a minute before it is offered', mark: 'STOPPED', at: '20:49', expected: 'TOO_EARLY_TO_STOP' },
  { name: 'when it is offered', mark: 'STOPPED', at: '20:50', expected: 1 },
  { name: 'at the hour', mark: 'STOPPED', at: '21:20', expected: 1 },
  { name: 'later at night', mark: 'STOPPED', at: '23:59', expected: 1 },
  { name: 'what is done did not stop', mark: 'STOPPED', at: '21:20', done: true, expected: 'DONE_ALREADY' },
  { name: 'what stopped may stop again', mark: 'STOPPED', at: '21:20', stopped: true, expected: 1 },
  { name: 'what stopped may be done after all', mark: 'DONE', at: '21:20', stopped: true, expected: 1 },
  { name: 'a stop taken back, at any hour', mark: 'STOPPED', undo: true, at: '16:05', stopped: true, expected: 0 },
]
