// Chinese texts of the exported workbook.
// They live here, not in src, because the workbook is made here and read without the app.

import type { EnrollmentState } from '@domain/enrollment/seats/enrollment'
import type { Role } from '@domain/identity/roles/role'
import type { NoticeKind } from '@domain/notices/inbox/notice'
import { ACT_TEXTS } from '@domain/privacy/audit/act-texts'
import type { ConsentEntry, RecordedPurpose } from '@domain/privacy/consents/consent'
import type { Correctable, Correction } from '@domain/privacy/corrections/correction'
import type { Erasure } from '@domain/privacy/erasure/erasure-request'
import type { COURSE_KINDS } from '@domain/values/course-kind'

export const SHEETS = {
  child: '孩子',
  kin: '监护人和接送人',
  consents: '同意记录',
  enrollments: '报名',
  statements: '账单',
  bills: '缴费和退费',
  relief: '减免申请',
  notices: '通知',
  requests: '提出的请求',
  accesses: '谁看过或改过',
  records: '全部记录',
} as const

export const HEADERS = {
  child: ['项目', '内容'],
  kin: ['姓名', '身份', '称呼', '手机号', '从哪天起', '现在'],
  consents: ['时间', '同意或撤回', '用途', '文本版本', '谁'],
  enrollments: ['学期', '课程', '类别', '状态', '课时', '每课时（元）', '地点', '老师', '报名时间'],
  statements: ['学期', '课程', '课时', '收费课时', '每课时（元）', '封顶前（元）', '封顶后（元）', '应缴（元）'],
  relief: ['学期', '类别', '结果', '时间', '学校说的原因', '照片', '减（%）', '从', '到'],
  bills: ['学期', '日期', '项目', '金额（元）', '说明'],
  notices: ['时间', '通知', '课程', '已读'],
  requests: ['时间', '请求', '内容', '结果'],
  accesses: ['时间', '谁', '身份', '做了什么', '结果'],
  records: ['记录', '项目', '内容'],
} as const

export const CHILD_FIELDS = {
  name: '姓名',
  school: '学校',
  homeroom: '班级',
  number: '学号',
  left: '离校日期',
} as const

export const ROLE_TEXTS: Readonly<Record<Role, string>> = {
  guardian: '监护人',
  pickupPerson: '接送人',
  teacher: '老师',
  classTeacher: '班主任',
  subjectTeacher: '学科老师',
  gradeLead: '年级组长',
  dutyTeacher: '值班老师',
  schoolAdmin: '学校管理员',
  schoolFinance: '学校财务',
  districtEducation: '区教体局',
  districtFinance: '区财政',
  enforcement: '联合执法',
  expert: '专家',
  provider: '供课机构',
  instructor: '校外老师',
  institution: '培训机构',
  anyone: '未登记身份的人',
}

export const CONSENT_TEXTS: Readonly<Record<ConsentEntry['kind'], string>> = { GIVEN: '同意', WITHDRAWN: '撤回' }

export const PURPOSE_TEXTS: Readonly<Record<RecordedPurpose, string>> = {
  MATERIALS: '减免申请的材料（单独同意）',
  SERVICE: '提供课后服务',
  NOTICES: '微信消息提醒',
  SHOWCASE: '作品和活动展示',
}

export const KIND_TEXTS: Readonly<Record<(typeof COURSE_KINDS)[number], string>> = {
  CARE: '托管',
  ENRICHMENT: '个性化课程',
}

export const STATE_TEXTS: Readonly<Record<EnrollmentState, string>> = {
  SEATED: '已有名额',
  WAITLISTED: '候补',
  WITHDRAWN: '已退课',
}

export const NOTICE_TEXTS: Readonly<Record<NoticeKind, string>> = {
  SEATED: '候补到名额了',
  ENROLLED: '报上了课',
  WAITING: '排上了候补',
  WITHDRAWN: '退了课',
  WAIT_ENDED: '退出了候补',
  SEAT_OFFERED: '候补轮到了，问要不要名额',
  COURSE_INVITED: '学校请孩子来上一门课',
  INVITATION_ENDED: '学校的邀请了结了',
  LINE_PASSED: '学校调了别人，候补的位次变了',
  LINE_MOVED: '学校调整了候补的先后',
  OFFER_LAPSED: '候补的名额没有答，让给了下一位',
  COURSE_CHANGED: '课的安排有变化',
  COURSE_ENDING: '课要停、并班或分班',
  COURSE_GOES_ON: '要停的课照常上',
  COURSE_OPENED: '新开了一门课',
  LESSON_CANCELED: '有一次课停了',
  LESSON_RESTORED: '停的一次课照常上',
  LESSON_CHANGED: '有一次课挪了时间、地点或换了老师',
  LESSON_OWED: '有一次课停了，另定时间补',
  DAY_OFF: '全校停一天课后服务',
  DAY_MOVED: '全校的课后服务挪一天',
  DAY_ON_AGAIN: '停的一天照常上',
  DAY_CHANGED: '今天的安排变了',
  DAY_CHANGE_ASKED: '有家长问当天的变化',
  DAY_CHANGE_ANSWERED: '老师答复了当天的变化',
  NOT_SEEN: '点名没看到孩子',
  SEEN_AFTER_ALL: '点名看到孩子了',
  GUEST_THERE: '有个孩子不在名单上',
  GUEST_FOUND: '孩子在一间教室里',
  HANDED_OVER: '孩子交到人手里了',
  HAND_OVER_UNDONE: '交接记错了，更正了',
  PICKUP_REFUSED: '拿码的人没有接走孩子',
  LEAVING_SIGNED: '签了孩子怎么离校',
  PICKUP_OVERDUE: '到点了还没人接孩子',
  CHILD_UNCLAIMED: '有孩子一直没人接',
  GATE_STOP: '门口留下了一个孩子',
  GUEST_AT_GATE: '门口有个孩子不在名单上',
  HAND_OVER_ODD: '有一次交接和名单不一样',
  SIGNATURE_WITHDRAWN: '一节课的签字撤回了',
  PUPIL_JOINED: '班上多了一个孩子',
  PUPIL_LEFT: '班上少了一个孩子',
  JOIN_REQUESTED: '有家长申请加入班级',
  JOIN_APPROVED: '加入申请通过了',
  JOIN_DECLINED: '加入申请没有通过',
  MATCH_CONTESTED: '有家长说认错了孩子',
  KIN_ADDED: '有人加入了家庭',
  KIN_ENDED: '有人不再属于这个家庭',
  ERASURE_REQUESTED: '有监护人申请删除孩子的信息',
  ERASURE_CANCELED: '删除孩子信息的申请取消了',
  CONSENT_WITHDRAWN: '撤回了「课后服务」的同意',
  CONSENT_GIVEN: '又同意了「课后服务」',
  CORRECTION_REQUESTED: '有家长申请更正信息',
  CORRECTION_SETTLED: '更正申请有结果了',
  MATERIALS_SETTLED: '提交的材料有了结果',
  BILL_ISSUED: '出了账单',
  BILL_DUE: '账单到期提醒',
  CHARGE_TO_AGREE: '有一项收费要你同意',
  PAYMENT_RECORDED: '学校登记了一笔缴费',
  MONEY_REVERSED: '学校更正了一笔登记的缴费或退费',
  REVERSAL_ASKED: '有一笔冲正等确认',
  REVERSAL_SETTLED: '一笔冲正有了结果',
  TERM_REOPENED: '学期结账退回了',
  TERM_PUBLISHED: '公布了学期收支',
  MONEY_STUCK: '微信有款没办成',
  QUESTION_ASKED: '有家长问作业',
  QUESTION_ANSWERED: '老师回答了作业的问题',
  TOO_MUCH_SAID: '有家长说作业太多',
  TOO_MUCH_ANSWERED: '年级组长回话了',
  WORD_TO_CONFIRM: '有一张替家长办的单子等点头',
  WORD_DECLINED: '替家长办的单子没有点头',
  WORD_EXPIRED: '替家长办的单子过期了',
  WORD_CONFIRMED: '学校按家长的话办了事',
  WORD_UNDONE: '家长说不办了',
  WORD_FAILED: '替家长办的事没办成',
  ANNOUNCED: '学校发了通知',
  ANNOUNCED_URGENT: '学校发了急事通知',
  ANNOUNCEMENT_CHANGED: '学校更正或撤回了通知',
  ANNOUNCEMENT_UNREAD: '有通知还没有看',
  ANNOUNCEMENT_ASKED: '有家长在通知下面写了话',
  ANNOUNCEMENT_ANSWERED: '老师回了通知下面的话',
  HOMEWORK_PUBLISHED: '班级当天的作业发布了',
  HOMEWORK_RETURNED: '有一项作业被退回',
  HOMEWORK_TRIMMED: '有一项作业减了时长',
  HOMEWORK_ASKED: '有一项作业等组长协调',
  EXAM_RESULT: '孩子有一科的等级出来了',
  NOTE_WRITTEN: '有人写了一段话',
  TEACHING_GROUP_CHANGED: '走班分组有变化',
  SHOWCASE_ASKED: '老师推荐了一份作业，请你答复',
  SHOWCASE_DECIDED: '好作业给不给大家看有了答复',
  LOAD_ALERT: '有个班的作业用时超了',
  INSPECTION_PLANNED: '学校列入了一项督查',
  FINDING_OPENED: '督查有一项要改的',
  FINDING_ANSWERED: '有学校说改好了',
  FINDING_SETTLED: '整改有了结果',
  CLASS_CHANGED: '孩子换了班级',
  WISHES_SAVED: '志愿存好了',
  DRAW_RESULT: '抽签有结果了',
  DRAW_POSTPONED: '抽签改期了',
  PLAN_SENT: '有学校送来方案',
  PLAN_PUBLISHED: '有学校发布了方案',
  PLAN_ANSWERED: '区里答复了方案',
  ROLE_GIVEN: '得到了一个身份',
  ROLE_REVOKED: '一个身份被收回',
}

export const FIELD_TEXTS: Readonly<Record<Correctable, string>> = {
  PUPIL_NAME: '更正孩子姓名',
  HOMEROOM: '更正班级',
  GUARDIAN_NAME: '更正监护人姓名',
  OTHER: '更正其他信息',
}

export const CORRECTION_TEXTS: Readonly<Record<Correction['state'], string>> = {
  OPEN: '等学校处理',
  APPLIED: '已更正',
  DECLINED: '没有更正',
}

export const ERASURE_TEXTS: Readonly<Record<Erasure['state'], string>> = { SCHEDULED: '将在到期后删除', DONE: '已删除' }

/** A family's own copy names relief, which the audit's readers do not learn. */
export const ACTION_TEXTS: typeof ACT_TEXTS = {
  ...ACT_TEXTS,
  'billing.applyForWaiver': '提交减免申请',
  'billing.cancelWaiverApplication': '撤回减免申请',
  'billing.getWaiverEvidence': '查看减免申请的照片',
  'billing.listWaiverApplications': '查看减免申请的名单',
  'billing.getWaiverApplication': '查看减免申请',
  'billing.reviewWaiver': '审核减免申请',
}

export const WORDS = {
  other: '其他操作',
  me: '我',
  family: '另一位家人',
  gone: '已不在系统里的人',
  now: '有效',
  ended: '已结束',
  yes: '是',
  no: '否',
  done: '成功',
  refused: '没有成功',
  unknown: '结果没有记下',
  join: '申请加入班级',
  invitation: '邀请家人',
  erasure: '删除孩子的信息',
  total: '合计',
  waived: '减免',
} as const

export const JOIN_TEXTS = { WAITING: '等班主任处理', APPROVED: '通过', DECLINED: '没有通过' } as const
export const INVITATION_TEXTS = { open: '等待使用', used: '已使用', over: '已失效' } as const

/** What a price is asked for. */
const UNIT_TEXTS = { LESSON: '按课时', DAY: '按天', MONTH: '按月', TERM: '按学期' } as const

/** For the sheet of all records: what a code means wherever it stands. One that is not here is shown as it is stored. */
export const CODE_TEXTS: Readonly<Record<string, string | undefined>> = {
  ...ROLE_TEXTS,
  ...CONSENT_TEXTS,
  ...PURPOSE_TEXTS,
  ...KIND_TEXTS,
  ...STATE_TEXTS,
  ...NOTICE_TEXTS,
  ...ERASURE_TEXTS,
  ...ACTION_TEXTS,
  ...UNIT_TEXTS,
}

export function fileNameOn(date: string): string {
  return `放学后-我的信息-${date}.xlsx`
}
