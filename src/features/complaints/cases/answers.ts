// Names the answer types that the screens of cases share.
import type { ActionInput, ActionOutput } from '@domain/registry'

export type CaseList = ActionOutput<'complaints.listCases'>
export type CaseLine = CaseList['cases'][number]
export type OpenedAnswer = ActionOutput<'complaints.openCase'>
export type Labels = ActionInput<'complaints.triageCase'>['labels']
export type CaseStep = ActionInput<'complaints.stepCase'>['step']
