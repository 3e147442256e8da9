// What each part of the form of labels takes: the labels so far, and how they change.
import type { Labels } from '@src/features/complaints/cases/answers'

export interface LabelsChange {
  readonly labels: Labels
  readonly onChange: (part: Partial<Labels>) => void
}
