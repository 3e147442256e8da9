// Owns how what somebody did or looked at is said in plain words, for families and the district. A test holds that every
// audited action has its words.
import type { ActionName } from '@domain/registry'

export const ACT_TEXTS: Readonly<Partial<Record<ActionName, string>>> = {
  'identity.connectPhone': '用手机号登录',
  'identity.redeemInvitation': '用邀请码加入',
  'identity.requestToJoin': '用班级码申请加入',
  'identity.contestMatch': '说「这不是我的孩子」',
  'identity.inviteToFamily': '邀请家人',
  'identity.withdrawFamilyInvitation': '收回家人的邀请',
  'identity.endKinship': '把家人移出',
  'identity.restoreKinship': '把家人恢复',
  'identity.getHomeroom': '查看班级的学生和家长',
  'identity.renewHomeroomCode': '换了班级码',
  'identity.settleJoinRequest': '处理加入申请',
  'identity.settleContest': '核对「不是我的孩子」',
  'identity.listStaff': '查看学校的工作人员',
  'identity.inviteStaff': '邀请学校的工作人员',
  'identity.withdrawStaffInvitation': '收回对工作人员的邀请',
  'identity.revokeStaffRole': '收回工作人员的身份',
  'identity.setPupilLeft': '登记学生离校或返校',
  'identity.addSchool': '添加学校',
  'identity.changeSchool': '修改学校',
  'identity.listOfficials': '查看区里的人员',
  'identity.inviteOfficial': '邀请区里的人员',
  'identity.withdrawOfficialInvitation': '收回对区里人员的邀请',
  'identity.revokeOfficialRole': '收回区里人员的身份',
  'identity.previewRoster': '上传名册核对',
  'identity.importRoster': '导入名册',
  'privacy.giveConsent': '同意处理信息',
  'privacy.withdrawConsent': '撤回同意',
  'privacy.exportMyData': '导出了一份信息',
  'privacy.requestCorrection': '请学校更正信息',
  'privacy.listCorrections': '查看更正申请',
  'privacy.settleCorrection': '处理更正申请',
  'privacy.requestErasure': '申请删除信息',
  'privacy.cancelErasure': '取消删除',
  'privacy.searchAudit': '查看操作记录',
  'notices.markRead': '看过通知',
  'notices.saveNoticeSettings': '改了通知设置',
  'notices.allowMessages': '允许微信提醒',
  'enrollment.enrollPupil': '报名',
  'enrollment.withdrawPupil': '退课',
  'enrollment.previewCoursePlan': '上传方案核对',
  'enrollment.importCoursePlan': '导入课程方案',
  'enrollment.recordLessons': '登记哪些课上了',
  'enrollment.correctLesson': '更正一节课的登记',
  'enrollment.signLessons': '签字确认课上了',
  'enrollment.reportLesson': '报告一节课上了',
  'enrollment.getCourseRoster': '查看课程名单',
}

/** Something newer than this app is said in general words. */
export function sayAct(action: string): string {
  return ACT_TEXTS[action as ActionName] ?? '处理了信息'
}
