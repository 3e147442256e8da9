// Error texts for waiver applications, for the family and the reviewers.
import type { ErrorTexts } from './error-text'

export const waiverErrorTexts = {
  NO_PLAN: () => ({ title: '还不能申请', hint: '学校还没有公布这学期的方案。公布以后再来。' }),
  MATERIALS_CONSENT_REQUIRED: () => ({
    title: '还没有勾选单独同意',
    hint: '什么也没有提交。关掉小程序重新打开，看过最新的说明，勾选以后再交。',
  }),
  CATEGORY_NOT_RELIEVED: () => ({ title: '这一类不在范围里', hint: '收费文件没有写到这一类。换一类，或问问学校。' }),
  APPLICATION_OPEN: () => ({ title: '已经有一份申请了', hint: '学校正在看。不用再交一次，等结果就好。' }),
  ALREADY_GRANTED: () => ({ title: '这学期已经批准了', hint: '不用再申请。下学期再来。' }),
  EVIDENCE_NOT_FOUND: ({ index }) => ({
    title: `第 ${index + 1} 张照片没有传上来`,
    hint: '什么也没有提交。请拿掉这张，再选一次。',
  }),
  EVIDENCE_TOO_LARGE: ({ index, limitBytes }) => ({
    title: `第 ${index + 1} 张照片太大`,
    hint: `每张最大 ${Math.floor(limitBytes / 1_048_576)} MB。什么也没有提交，换一张小一点的。`,
  }),
  EVIDENCE_NOT_AN_IMAGE: ({ index }) => ({
    title: `第 ${index + 1} 个不是照片`,
    hint: '只收 JPG 和 PNG。什么也没有提交。',
  }),
  EVIDENCE_LOCKED: () => ({ title: '照片现在不能保管', hint: '什么也没有存下。请告诉学校，或晚点再试。' }),
  EVIDENCE_GONE: () => ({ title: '照片已经删除', hint: '到期的照片会删掉，只留结果。' }),
  ALREADY_DECIDED: () => ({ title: '学校已经有结果了', hint: '刷新看看。' }),
  OWN_APPLICATION: () => ({ title: '这是你自己家的申请', hint: '请另一位学校管理员来审核。' }),
  MOVE_NOT_ALLOWED: () => ({ title: '这份申请变了', hint: '可能有人刚处理过。刷新再看。' }),
  EXPLANATION_MISSING: () => ({ title: '还没写原因', hint: '写一句话，让家长知道差什么。' }),
  RATE_NOT_DECIDED: () => ({ title: '还没定减多少', hint: '收费文件没有写比例。按学校的决定选一个，写上决定的名字。' }),
  TERM_OVER: () => ({ title: '这学期已经结束', hint: '按收费文件，批准只从当天算起，已经没有可减的日子。' }),
} satisfies Partial<ErrorTexts>
