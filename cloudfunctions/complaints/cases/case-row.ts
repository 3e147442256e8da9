// Writes one row of the list: labels and clocks, never contents.
import { type CaseFile, caseNumberOf } from '@domain/complaints/cases/case-file'
import { isRevisitDue } from '@domain/complaints/cases/revisit-due'
import type { Report } from '@domain/complaints/channel/stored-case'
import { clockOf } from '@domain/complaints/deadlines/case-clock'
import type { ActionOutput } from '@domain/registry'
import type { SchoolDate } from '@domain/values/school-date'

export type CaseRow = ActionOutput<'complaints.listCases'>['cases'][number]

export interface RowContext {
  readonly personId: string | null
  readonly today: SchoolDate
  readonly nameOf: (personId: string) => string | null
}

type Listed = Pick<Report, '_id' | 'day' | 'isUrgent' | 'turns'>

export function caseRow(report: Listed, file: CaseFile, { personId, today, nameOf }: RowContext): CaseRow {
  const { stage, days, labels, ownerId } = file
  return {
    caseId: report._id,
    number: caseNumberOf(report),
    day: report.day,
    labels: labels && { ...labels, forms: [...labels.forms] },
    state: stage.state,
    clock: clockOf({ days, state: stage.state }, today),
    owner: ownerId === null ? null : nameOf(ownerId),
    isMine: ownerId !== null && ownerId === personId,
    isUrgent: report.isUrgent || stage.childInDanger,
    namedOn: days.namedOn,
    departments: [...stage.departments],
    signed: [...stage.signed],
    // The report itself waits for its first look, not for an answer to words.
    isWaiting: report.turns > Math.max(1, file.answeredTurns),
    revisitOn: stage.revisitOn,
    isRevisitDue: isRevisitDue(file, today),
  }
}

const NO_DEADLINE = '9999-12-31'

/** A child's danger first, then what is due first. */
export function compareRows(one: CaseRow, other: CaseRow): number {
  const due = ({ clock, isRevisitDue: isDue, revisitOn }: CaseRow) =>
    clock?.dueOn ?? (isDue ? revisitOn : null) ?? NO_DEADLINE
  return (
    Number(other.isUrgent) - Number(one.isUrgent) ||
    due(one).localeCompare(due(other)) ||
    one.day.localeCompare(other.day)
  )
}
