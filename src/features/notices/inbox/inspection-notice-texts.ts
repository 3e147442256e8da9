// The words of notices on levels, notes, load, inspections and plans.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { sayDate } from '@src/texts/say-date'
import { childOf, type NoticeLine, type NoticeText } from './notice-text'

const by = ({ date }: NoticeLine) => (date === null ? '' : `${sayDate(date)}前改好，`)

export const INSPECTION_NOTICE_TEXTS = {
  EXAM_RESULT: {
    sign: '评',
    tone: 'primary',
    name: '孩子的等级出来了',
    title: (notice) => `${childOf(notice)}有一科的等级出来了`,
    note: '只有你家看得到，不排名。',
    side: 'family',
  },
  NOTE_WRITTEN: {
    sign: '记',
    tone: 'primary',
    name: '写了一段话',
    title: (notice) => (notice.pupilId === null ? '有一段新的话' : `有一段写${childOf(notice)}的话`),
    note: '只有这一家和写的人看得到。',
    side: 'everyone',
  },
  TEACHING_GROUP_CHANGED: {
    sign: '组',
    tone: 'plain',
    name: '走班分组有变化',
    title: () => '你教的走班分组有变化',
    note: '布置作业时按新的分组。',
    side: 'staff',
  },
  SHOWCASE_ASKED: {
    sign: '展',
    tone: 'primary',
    name: '老师推荐了作业',
    title: (notice) => `老师想把${childOf(notice)}的一份作业给大家看`,
    note: '你答应了才展示，名字遮住。',
    side: 'family',
  },
  SHOWCASE_DECIDED: {
    sign: '展',
    tone: 'plain',
    name: '好作业有答复',
    title: (notice) => (notice.pupilId === null ? '推荐的一份作业有了答复' : `${childOf(notice)}那份作业有了答复`),
    note: '展示了还是收回了，点开看。',
    side: 'everyone',
  },
  LOAD_ALERT: {
    sign: '量',
    tone: 'warn',
    name: '作业用时超了',
    title: () => '有个班的作业，家长填的用时超了上限',
    note: '五个上学日里有两天。看看是哪几科，减一减。',
    side: 'staff',
  },
  PLAN_SENT: {
    sign: '案',
    tone: 'accent',
    name: '方案送来了',
    title: () => '有学校送来课后服务方案',
    note: '7 天里答复。',
    side: 'staff',
  },
  PLAN_PUBLISHED: {
    sign: '案',
    tone: 'primary',
    name: '方案发布了',
    title: () => '有学校发布了方案的改动',
    note: '学校自己能定的和批过的，家长看得到了。',
    side: 'staff',
  },
  PLAN_ANSWERED: {
    sign: '案',
    tone: 'accent',
    name: '方案有答复',
    title: () => '区里答复了课后服务方案',
    note: '看看批了哪些、要改哪些。',
    side: 'staff',
  },
  INSPECTION_PLANNED: {
    sign: '督',
    tone: 'accent',
    name: '列入年度督查清单',
    title: ({ date }) => (date === null ? '学校列入了一项督查' : `${sayDate(date)}起有一项督查`),
    note: '在年度清单里，提前一个月告知。不用准备材料。',
    side: 'staff',
  },
  FINDING_OPENED: {
    sign: '改',
    tone: 'warn',
    name: '督查有要改的',
    title: () => '督查有一项要改的',
    note: (notice) => `${by(notice)}写一句改了什么。`,
    side: 'staff',
  },
  FINDING_ANSWERED: {
    sign: '改',
    tone: 'accent',
    name: '学校说改好了',
    title: () => '有学校说改好了，等你看',
    note: '看过再销，没改好就退回。',
    side: 'staff',
  },
  FINDING_SETTLED: {
    sign: '督',
    tone: 'primary',
    name: '整改有了结果',
    title: () => '区里看过你们的整改了',
    note: '点开看看。',
    side: 'staff',
  },
} as const satisfies Partial<Record<NoticeKind, NoticeText>>
