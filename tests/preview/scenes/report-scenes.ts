// Scenes of reporting and of following a report: every step, every way it can stop.
import type { Gesture, PageName, Scene } from '../preview'
import { PREVIEW_RECEIPT } from './channel-answers'

export type ReportPage = Extract<PageName, `report/${string}`>

const STORY =
  '城西里 3 幢有一家，门口没有招牌，对外说是托管。我家孩子在那里写作业，三(2)班还有 2 个同学也在。电话 13700000088 没接，一次收 2,400 元。'
const SUBJECT: readonly Gesture[] = ['学科变相补课', '下一步：说说情况']
const WRITTEN: readonly Gesture[] = [
  ...SUBJECT,
  { field: '出了什么事', text: STORY },
  { field: '在哪里', text: '城西里 3 幢 2 单元 402' },
  '平时晚上',
]
const PHOTOS: readonly Gesture[] = [...WRITTEN, '下一步：照片']
const CHECK: readonly Gesture[] = [...PHOTOS, '下一步：检查']
const SENT: readonly Gesture[] = [...CHECK, '匿名送出']
const COPIED: readonly Gesture[] = [...SENT, '抄好了，输最后 5 位']
const OPENED: readonly Gesture[] = [{ field: '回执码', text: PREVIEW_RECEIPT }, '看进度']
const nobody = { person: 'nobody' } as const

export const REPORT_SCENES: Readonly<Record<ReportPage, readonly Scene[]>> = {
  'report/new': [
    { state: 'ready', ...nobody, shows: '举报什么' },
    { state: 'opened', ...nobody, taps: SUBJECT, shows: '换了什么名目' },
    { state: 'danger', ...nobody, taps: ['孩子的安全'], shows: '先打电话，不要等' },
    { state: 'written', ...nobody, taps: WRITTEN, shows: '在哪里' },
    { state: 'pictured', ...nobody, picture: true, taps: [...PHOTOS, '加照片'], shows: '照片里藏的都去掉了' },
    {
      state: 'covering',
      ...nobody,
      picture: true,
      taps: [...PHOTOS, '加照片', '看大图，涂掉一块', '第 2 行第 3 格'],
      shows: '盖住这 1 格',
    },
    { state: 'looking', ...nobody, taps: CHECK, shows: '可能让人猜到你' },
    { state: 'named', ...nobody, taps: [...CHECK, '实名'], shows: '送出以后不能改回匿名' },
    { state: 'refused', ...nobody, taps: SENT, shows: '没有匿名凭证' },
    { state: 'sealed', ...nobody, channel: 'taken', taps: SENT, shows: '已送到区教育局' },
    {
      state: 'recheck',
      ...nobody,
      channel: 'taken',
      taps: [...COPIED, { field: '回执码最后几位', text: '00000' }],
      shows: '和回执码对不上',
    },
    { state: 'loading', ...nobody, channel: 'taken', wire: 'held', taps: SENT, shows: '正在送出' },
    { state: 'offline', ...nobody, channel: 'taken', wire: 'cut', taps: SENT, shows: '不知道到没到' },
  ],
  'report/follow': [
    { state: 'ready', ...nobody, shows: '还差 20 位' },
    {
      state: 'faults',
      ...nobody,
      taps: [{ field: '回执码', text: `${PREVIEW_RECEIPT.slice(0, 4)}N${PREVIEW_RECEIPT.slice(5)}` }],
      shows: '这个码不对',
    },
    { state: 'asked', ...nobody, channel: 'asked', taps: OPENED, shows: '经办人想问你一句' },
    { state: 'closed', ...nobody, channel: 'closed', taps: OPENED, shows: '不等于都查实' },
    { state: 'again', ...nobody, channel: 'closed', taps: [...OPENED, '再查一次'], shows: '哪里不对' },
    { state: 'named', ...nobody, channel: 'asked', taps: [...OPENED, '转为实名'], shows: '不能改回匿名' },
    { state: 'refused', ...nobody, channel: 'notAccepted', taps: OPENED, shows: '没有受理' },
    { state: 'unknown', ...nobody, channel: 'none', taps: OPENED, shows: '没有这个回执码的举报' },
    { state: 'loading', ...nobody, channel: 'asked', wire: 'held', taps: OPENED, shows: '正在查' },
    { state: 'offline', ...nobody, channel: 'asked', wire: 'cut', taps: OPENED, shows: '没有回音' },
  ],
  'report/about': [{ state: 'ready', ...nobody, shows: '我们管不到的' }],
}
