// The words of notices on seats, lessons, consent and deletion: what changed, and from which day.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { sayDate, sayDateWithWeekday } from '@src/texts/say-date'
import { childOf, type NoticeLine, type NoticeText } from './notice-text'

const course = ({ courseTitle }: NoticeLine) => `「${courseTitle ?? '课程'}」`
const from = ({ date }: NoticeLine) => (date === null ? '' : `从 ${sayDate(date)}起`)
const on = ({ date }: NoticeLine) => (date === null ? '' : `${sayDateWithWeekday(date)} `)

export const COURSE_NOTICE_TEXTS = {
  SEATED: {
    sign: '补',
    tone: 'primary',
    name: '候补有名额了',
    title: (notice) => `${childOf(notice)}候补上了${course(notice)}`,
    note: (notice) => `${from(notice)}上课，已经占好名额。不想上可以退。`,
    side: 'family',
  },
  ENROLLED: {
    sign: '报',
    tone: 'primary',
    name: '报上了课',
    title: (notice) => `${childOf(notice)}报上了${course(notice)}`,
    note: (notice) => `${from(notice)}上课。`,
    side: 'family',
  },
  WAITING: {
    sign: '候',
    tone: 'plain',
    name: '排上了候补',
    title: (notice) => `${childOf(notice)}排上了${course(notice)}的候补`,
    note: '有名额了再告诉你。',
    side: 'family',
  },
  WITHDRAWN: {
    sign: '退',
    tone: 'warn',
    name: '退了课',
    title: (notice) => `${childOf(notice)}退了${course(notice)}`,
    note: (notice) => `${from(notice)}不再上课，名额让出去了。钱怎么变，看账单。`,
    side: 'family',
  },
  WAIT_ENDED: {
    sign: '候',
    tone: 'plain',
    name: '退出了候补',
    title: (notice) => `${childOf(notice)}退出了${course(notice)}的候补`,
    note: '没有收费。',
    side: 'family',
  },
  SEAT_OFFERED: {
    sign: '问',
    tone: 'accent',
    name: '候补轮到了，问要不要',
    title: (notice) => `${course(notice)}有名额了，${childOf(notice)}要不要`,
    note: (notice) =>
      `名额给你留 24 小时${notice.date === null ? '' : `，${sayDate(notice.date)}到时`}。不答给下一位；答了要才收费。`,
    side: 'family',
  },
  OFFER_LAPSED: {
    sign: '候',
    tone: 'warn',
    name: '没来得及答候补',
    title: (notice) => `${course(notice)}的名额让给了下一位`,
    note: '问了没有答，这次排到最后，还在候补。再有一次没答就退出候补。',
    side: 'family',
  },
  COURSE_CHANGED: {
    sign: '变',
    tone: 'accent',
    name: '课的安排有变化',
    title: (notice) => `${course(notice)}的安排变了`,
    note: (notice) => `${from(notice)}按新的安排上课。不合适可以免费退，点开看看。`,
    side: 'everyone',
  },
  COURSE_ENDING: {
    sign: '停',
    tone: 'accent',
    name: '课要停、并班或分班',
    title: (notice) => `${course(notice)}有变动，要你定`,
    note: (notice) =>
      notice.date === null ? '点开看看。' : `${sayDate(notice.date)}前点开选。要停的课，没上的按次全退；没选的也一样。`,
    side: 'everyone',
  },
  COURSE_GOES_ON: {
    sign: '课',
    tone: 'primary',
    name: '要停的课照常上',
    title: (notice) => `${course(notice)}照常上`,
    note: '学校收回了变动，什么都不用做。',
    side: 'everyone',
  },
  COURSE_OPENED: {
    sign: '新',
    tone: 'primary',
    name: '新开了一门课',
    title: (notice) => `新开了${course(notice)}`,
    note: (notice) => `${notice.date === null ? '' : `${sayDate(notice.date)}前（含当天）`}可以报，自愿，点开看看。`,
    side: 'everyone',
  },
  LESSON_CANCELED: {
    sign: '停',
    tone: 'accent',
    name: '有一次课停了',
    title: (notice) => `${on(notice)}${course(notice)}停一次`,
    note: '这一次不收钱。',
    side: 'everyone',
  },
  LESSON_RESTORED: {
    sign: '课',
    tone: 'primary',
    name: '停的课照常上',
    title: (notice) => `${on(notice)}${course(notice)}没有停`,
    note: '学校更正了记录，这一次照常算。',
    side: 'everyone',
  },
  SIGNATURE_WITHDRAWN: {
    sign: '签',
    tone: 'warn',
    name: '课的签字撤回了',
    title: (notice) => `${on(notice)}${course(notice)}的签字撤回了`,
    note: '等另一位同事重新签字，才计入课酬。有疑问请问学校办公室。',
    side: 'staff',
  },
  PUPIL_JOINED: {
    sign: '来',
    tone: 'primary',
    name: '班上多了一个孩子',
    title: (notice) => `${course(notice)}多了一个孩子`,
    note: (notice) => `${from(notice)}来上课，看看名单。`,
    side: 'staff',
  },
  PUPIL_LEFT: {
    sign: '走',
    tone: 'plain',
    name: '班上少了一个孩子',
    title: (notice) => `${course(notice)}少了一个孩子`,
    note: (notice) => `${from(notice)}不来了，看看名单。`,
    side: 'staff',
  },
  ERASURE_REQUESTED: {
    sign: '删',
    tone: 'warn',
    name: '申请删除信息',
    title: (notice) => `有人申请删除${childOf(notice)}的信息`,
    note: (notice) =>
      `${notice.date === null ? '7 天后' : `${sayDate(notice.date)} 0 点`}删除，在那之前什么都不变。你也可以取消。`,
    side: 'family',
  },
  ERASURE_CANCELED: {
    sign: '留',
    tone: 'primary',
    name: '取消了删除',
    title: (notice) => `${childOf(notice)}的信息不删了`,
    note: '申请取消了，课和账单都照旧。',
    side: 'family',
  },
  CONSENT_WITHDRAWN: {
    sign: '撤',
    tone: 'warn',
    name: '撤回了同意',
    title: (notice) => `${childOf(notice)}的「课后服务」同意撤回了`,
    note: (notice) => `报的课${from(notice)}退掉。在那之前重新同意，课都还在。`,
    side: 'family',
  },
  CONSENT_GIVEN: {
    sign: '同',
    tone: 'primary',
    name: '又同意了',
    title: (notice) => `${childOf(notice)}的「课后服务」又同意了`,
    note: '还没退掉的课都照旧。',
    side: 'family',
  },
} as const satisfies Partial<Record<NoticeKind, NoticeText>>
