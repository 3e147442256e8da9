// Words for corrections: what may be wrong, and how far a request is.
import type { Correctable } from '@domain/privacy/corrections/correction'
import type { ActionOutput } from '@domain/registry'
import type { TagTone } from '@src/ui/marks/tag'

export const CORRECTABLE_WORDS: Record<Correctable, string> = {
  PUPIL_NAME: '孩子的姓名',
  HOMEROOM: '班级',
  GUARDIAN_NAME: '我的姓名',
  OTHER: '别的',
}

type CorrectionState = ActionOutput<'privacy.getMyData'>['corrections'][number]['state']

export const CORRECTION_STATES: Record<CorrectionState, { readonly word: string; readonly tone: TagTone }> = {
  OPEN: { word: '等学校处理', tone: 'warn' },
  APPLIED: { word: '已更正', tone: 'done' },
  DECLINED: { word: '没有更正', tone: 'plain' },
}
