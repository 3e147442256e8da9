// The full rules on children's personal information (个人信息保护法 §31).
// They belong to the consent text's version: a change is a new version, so everybody is asked again.

import { CONSENT_TEXT_VERSION } from '@domain/privacy/consents/consent'
import { ERASURE_DAYS } from '@domain/privacy/erasure/erasure-request'
import { RETENTION } from '@domain/privacy/retention/retention'

export interface RuleSection {
  readonly title: string
  readonly paragraphs: readonly string[]
}

export const PRIVACY_RULES: { readonly version: string; readonly sections: readonly RuleSection[] } = {
  version: CONSENT_TEXT_VERSION,
  sections: [
    {
      title: '一、这份规则管什么',
      paragraphs: [
        '「放学后」给小学和初中的课后服务用。孩子大多不满 14 岁，他们的信息是敏感个人信息，所以单独写这份规则，只有监护人同意才处理。',
        '处理信息的是孩子所在的学校和本区教育主管部门。技术上由他们委托的云服务保存，云服务不能自己使用。',
      ],
    },
    {
      title: '二、收集哪些信息',
      paragraphs: [
        '孩子：姓名、学号、年级和班级、在读的学校。学校从名册录入，你不用再填。',
        '监护人和接送人：姓名、手机号、和孩子的关系、登录用的微信或网页账号。',
        '使用中产生的：报的课和候补、费用、减免结果、你的同意和申请、给你的通知。',
        '不收集：身份证号、家庭住址、人脸、指纹、位置、通讯录。表格里有身份证号，系统会拒收。',
      ],
    },
    {
      title: '三、为什么收集',
      paragraphs: [
        '安排托管和课程、分配名额、算清费用、放学时把孩子交给对的人。',
        '不用来做广告、排名、画像，不用来推荐校外培训。',
      ],
    },
    {
      title: '四、分开同意的两件事',
      paragraphs: [
        '微信提醒：名额、家人变动等消息发到你的微信。消息里没有孩子的姓名。',
        '作品展示：学校展示孩子的作品前，先看有没有这一项同意，再单独问你一次。',
        '这两件不同意，不影响孩子参加课后服务。',
      ],
    },
    {
      title: '五、谁能看到',
      paragraphs: [
        '班主任看本班学生和监护人；任课老师看自己课上的名单；学校教务和财务看本校；区里看汇总，要看名单须写明原因。',
        '接送人只看到接谁、几点、在哪里，看不到费用和别的家人。',
        '申请减免交的类别和证明照片，只有你和学校审核的人看得到，老师看不到；照片加密存。',
        '谁看过名单、改过信息，都会留下记录。你在「谁看过」里能看到。',
      ],
    },
    {
      title: '六、保存多久',
      paragraphs: [
        `孩子和家庭的信息：在校期间保存，离校 ${RETENTION.LEAVER.days} 天后删除。`,
        `学校上传的名册表格：${RETENTION.WORKBOOK.days} 天内删除。你导出的文件：${RETENTION.EXPORT.days} 天内删除。`,
        `减免申请：学期结束 ${RETENTION.WAIVER_APPLICATION.days} 天后删除，证明的照片 ${RETENTION.EVIDENCE.days} 天后删除。`,
        `邀请码：过期或用完 ${RETENTION.INVITATION.days} 天后删除。通知：${RETENTION.NOTICE.days} 天后删除。更正申请：办完 ${RETENTION.CORRECTION.days} 天后删除。`,
        '报名和缴费的依据：按《会计档案管理办法》保存，只留编号，不留名字。操作记录：按《个人信息保护法》至少保存三年，也只留编号。',
      ],
    },
    {
      title: '七、存在哪里、怎么保护',
      paragraphs: [
        '只存在中国境内。传输全程加密，每个人只能看到工作需要的部分。',
        '操作记录前后相连，被改动会被发现。万一泄露，学校会马上告诉你，并报告主管部门。',
      ],
    },
    {
      title: '八、你和孩子的权利',
      paragraphs: [
        '在「我的信息」里可以查看、导出、请学校更正。',
        `可以申请删除：${ERASURE_DAYS} 天后执行，其间任何一位监护人都可以取消。删除后不能恢复，报的课一起退掉。`,
        '可以随时撤回同意，和同意一样容易。撤回「课后服务」后，不再上新的课，已报的课从第二天起退掉；撤回前做过的事仍然有效。',
        '不是你的孩子？点「这不是我的孩子」，马上断开，班主任会来核对。',
      ],
    },
    {
      title: '九、有问题找谁',
      paragraphs: [
        '先找孩子的班主任或学校教务。对答复不满意，可以向本区教育主管部门反映，也可以向网信部门投诉。',
        '规则有变化，会换一个版本，再请你同意一次。',
      ],
    },
  ],
}
