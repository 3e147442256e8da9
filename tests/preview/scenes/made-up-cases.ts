// Cases for the previews of a reporter's pages: asked, closed, not taken up.
import type { CaseResult } from '@domain/complaints/channel/case-result'
import type { CaseState } from '@domain/complaints/channel/case-state'
import type { ReportContents } from '@domain/complaints/contents/report-contents'
import { threadContents } from '@domain/complaints/contents/thread-contents'
import type { Direction } from '@domain/complaints/envelopes/bindings'
import type { ChannelScene } from '../preview'

interface MadeUpMessage {
  readonly direction: Direction
  readonly seq: number
  readonly day: string
  readonly content: object
}

export interface MadeUpCase {
  readonly state: CaseState
  readonly day: string
  readonly dueDay: string | null
  readonly resultDay: string | null
  readonly result: CaseResult | null
  readonly hasLookedAgain: boolean
  readonly thread: readonly MadeUpMessage[]
}

const REPORT: ReportContents = {
  version: 1,
  level: 'ANONYMOUS',
  category: 'VARIANT_PLACE',
  forms: ['HOME'],
  target: 'INSTITUTION',
  what: '门口没有招牌，对外说是托管。周二、周四晚上有人讲数学。',
  where: '城西里 3 幢 2 单元 402',
  when: ['EVENING'],
  photos: [],
  reporter: null,
  claim: null,
}

const report: MadeUpMessage = { direction: 'FROM_REPORTER', seq: 0, day: '2026-08-19', content: REPORT }
const question: MadeUpMessage = {
  direction: 'TO_REPORTER',
  seq: 1,
  day: '2026-08-24',
  content: threadContents({ text: '你说的晚上上课，除了周二、周四，周末有没有？' }),
}
const answer: MadeUpMessage = {
  direction: 'FROM_REPORTER',
  seq: 2,
  day: '2026-08-26',
  content: threadContents({ text: '周六上午也有，9 点开始，两批。' }),
}
const result: MadeUpMessage = {
  direction: 'TO_REPORTER',
  seq: 3,
  day: '2026-09-09',
  content: threadContents({
    text: '去了两次，第二次现场有 11 个孩子在上课。退费我们盯着，没退到，你在这里说。',
    points: [
      { title: '晚上、周六上数学课', finding: 'PROVEN', note: '当场叫停，11 户的钱责令 9 月 15 日前退' },
      { title: '钱收进个人微信', finding: 'PROVEN', note: '' },
      { title: '房屋和消防', finding: 'ONGOING', note: '街道还在查' },
    ],
  }),
}
const refusal: MadeUpMessage = {
  direction: 'TO_REPORTER',
  seq: 1,
  day: '2026-08-24',
  content: threadContents({ text: '这个地址在邻区，我们转不了，请向那边的教育局举报，或打 12345。' }),
}

const received = { day: '2026-08-19', hasLookedAgain: false } as const

export const CASES: Readonly<Record<Exclude<ChannelScene, 'taken' | 'none'>, MadeUpCase>> = {
  asked: {
    ...received,
    state: 'INVESTIGATING',
    dueDay: '2026-11-17',
    resultDay: '2026-11-17',
    result: null,
    thread: [report, question],
  },
  closed: {
    ...received,
    state: 'CLOSED',
    dueDay: null,
    resultDay: null,
    result: 'PARTLY_PROVEN',
    thread: [report, question, answer, result],
  },
  notAccepted: {
    ...received,
    state: 'NOT_ACCEPTED',
    dueDay: null,
    resultDay: null,
    result: null,
    thread: [report, refusal],
  },
}
