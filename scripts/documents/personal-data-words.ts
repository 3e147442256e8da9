// The words of docs/personal-data.md around what is computed.
import type { RETENTION } from '@domain/privacy/retention/retention'

type Moment = (typeof RETENTION)[keyof typeof RETENTION]['from']

export const MOMENT_TEXTS: Readonly<Record<Moment, string>> = {
  upload: '上传',
  making: '生成',
  'end of term, or rejection': '学期结束，或没有批准',
  'end of term': '学期结束',
  'expiry or use': '失效或使用',
  decision: '处理完',
  'the proposal': '老师推荐',
  request: '提出',
  'last new login': '最后一次绑定登录',
  'first failed try': '第一次输错',
  'the last step': '最后一次办理',
  'the last saving': '最后一次存下',
  'the entry': '登记',
  notice: '通知',
  'the evening': '作业当天',
  'the last word': '最后一句话',
  'end of the week': '当周结束',
  'end of the case': '办结',
  leaving: '离校',
  act: '操作',
}

export const HEAD = `# 个人信息处理规则

<!-- Written by \`npm run docs:personal-data\` from the declarations in cloudfunctions/*/collections/fates. Do not edit. -->

本页由每个存储字段旁的声明自动生成：没有声明的字段不能编译，因此这里没有遗漏的字段。它是对外公布的处理规则
（《个人信息保护法》第十七条、第三十一条），也是个人信息保护影响评估（第五十五条、第五十六条）的底稿。
所有学生都按不满十四周岁对待：由监护人单独同意，孩子自己不填任何信息。

**监护人的权利**（第四十四条至第四十七条）：在“我的信息”里查看、导出、申请更正、申请删除，在“同意”里撤回同意，
在“谁看过”里查看记录。申请删除后有 7 天可以取消；到期后按下面“删除时”一栏逐项处理。`

export const FOOT = `## 影响评估的底稿

处理不满十四周岁未成年人的信息（敏感个人信息）须事前评估（第五十五条第一项），内容按第五十六条第一款：

1. **目的、方式是否合法、正当、必要**：见“处理目的”；没有目的的字段不存储。不存身份证号、出生日期、住址。
2. **对个人权益的影响和安全风险**：困难认定是最敏感的一项，只有家庭和审核的人能看到，照片加密存放，删除时全部删除。
3. **保护措施是否合法、有效、与风险相适应**：按角色和范围授权，默认拒绝；每次查看和修改都有记录，可供监护人查看
   （《未成年人网络保护条例》第三十六条）；删除后由测试扫描全库。

评估报告和处理情况记录至少保存三年（第五十六条第二款）：那是评估报告的期限，不是操作记录的期限。
`
