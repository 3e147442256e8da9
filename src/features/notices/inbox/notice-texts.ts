// The words of each kind of notice and where it links. A kind without words does not compile.
import type { NoticeKind } from '@domain/notices/inbox/notice'
import type { ActionOutput } from '@domain/registry'
import type { TileTone } from '@src/ui/marks/tile'

export type NoticeLine = ActionOutput<'notices.listNotices'>['notices'][number]

interface NoticeText {
  readonly sign: string
  readonly tone: TileTone
  /** In the settings. */
  readonly name: string
  readonly title: (notice: NoticeLine) => string
  readonly note: string
  /** Whom it comes to. */
  readonly side: 'family' | 'staff' | 'everyone'
}

const child = ({ pupilName }: NoticeLine) => pupilName ?? '孩子'

export const NOTICE_TEXTS: Record<NoticeKind, NoticeText> = {
  SEATED: {
    sign: '补',
    tone: 'primary',
    name: '候补有名额了',
    title: (notice) => `${child(notice)}候补上了「${notice.courseTitle ?? '课程'}」`,
    note: '已经占好名额。不想上可以退。',
    side: 'family',
  },
  JOIN_REQUESTED: {
    sign: '申',
    tone: 'accent',
    name: '家长申请加入',
    title: () => '有家长申请加入你的班',
    note: '到班级页核对，同意或不同意。',
    side: 'staff',
  },
  JOIN_APPROVED: {
    sign: '班',
    tone: 'primary',
    name: '班主任同意了',
    title: (notice) => `班主任同意了，可以看${child(notice)}的课了`,
    note: '先看一份说明，再报名。',
    side: 'family',
  },
  JOIN_DECLINED: {
    sign: '班',
    tone: 'warn',
    name: '班主任没有同意',
    title: () => '班主任没有同意你的申请',
    note: '名字或班级可能写错了。问问班主任，再申请一次。',
    side: 'family',
  },
  MATCH_CONTESTED: {
    sign: '核',
    tone: 'accent',
    name: '家长说不是自己的孩子',
    title: () => '有家长说「这不是我的孩子」',
    note: '到班级页核对，确认或恢复。',
    side: 'staff',
  },
  KIN_ADDED: {
    sign: '家',
    tone: 'primary',
    name: '家人加入',
    title: (notice) => `有人加入了${child(notice)}的家人`,
    note: '不认识就移出。',
    side: 'family',
  },
  KIN_ENDED: {
    sign: '家',
    tone: 'warn',
    name: '家人被移出',
    title: (notice) => `${child(notice)}的家人有变动`,
    note: '有人被移出。不对的话，请找班主任恢复。',
    side: 'family',
  },
  ERASURE_REQUESTED: {
    sign: '删',
    tone: 'warn',
    name: '申请删除信息',
    title: (notice) => `有人申请删除${child(notice)}的信息`,
    note: '7 天后执行。你也可以取消。',
    side: 'family',
  },
  CORRECTION_REQUESTED: {
    sign: '改',
    tone: 'accent',
    name: '家长请求更正',
    title: () => '有家长说信息写错了',
    note: '核对后更正，或说明不改。',
    side: 'staff',
  },
  CORRECTION_SETTLED: {
    sign: '改',
    tone: 'primary',
    name: '更正有结果',
    title: (notice) => `学校处理了${child(notice)}的更正`,
    note: '看看结果。',
    side: 'family',
  },
  MATERIALS_SETTLED: {
    sign: '材',
    tone: 'primary',
    name: '材料有了结果',
    title: () => '你提交的材料有了结果',
    note: '点开看看。',
    side: 'family',
  },
  BILL_ISSUED: {
    sign: '账',
    tone: 'primary',
    name: '账单出来了',
    title: () => '这学期的账单出来了',
    note: '每一笔为什么收，都写在里面。',
    side: 'family',
  },
  BILL_DUE: {
    sign: '账',
    tone: 'primary',
    name: '账单快到期',
    title: () => '有一份账单等你看看',
    note: '有困难可以找学校，孩子照常参加。',
    side: 'family',
  },
  CHARGE_TO_AGREE: {
    sign: '问',
    tone: 'accent',
    name: '有收费要你同意',
    title: () => '有一项收费要你同意',
    note: '你不同意，就不收。',
    side: 'family',
  },
  TERM_PUBLISHED: {
    sign: '账',
    tone: 'primary',
    name: '公布学期收支',
    title: () => '学校公布了这学期的收支',
    note: '收了多少、用在哪里，点开看看。',
    side: 'family',
  },
  ROLE_GIVEN: {
    sign: '职',
    tone: 'primary',
    name: '得到新身份',
    title: () => '你有了新的身份',
    note: '在「我的」里切换。',
    side: 'everyone',
  },
  ROLE_REVOKED: {
    sign: '职',
    tone: 'warn',
    name: '身份被收回',
    title: () => '你的一个身份被收回了',
    note: '有疑问请找学校或区里的管理员。',
    side: 'everyone',
  },
}
