// Error texts for fee policies and subsidies, for the district's offices.
import { sayYuan } from '../say-money'
import type { ErrorTexts } from './error-text'

export const districtFeeErrorTexts = {
  SAME_PERSON: () => ({ title: '要另一个人来做', hint: '自己经手的，自己不能审。请另一位同事来。' }),
  PACK_FAULTY: ({ faults }) => ({ title: `有 ${faults.length} 处不对`, hint: '什么也没有改。改好以后再来。' }),
  PACK_ID_TAKEN: () => ({ title: '这个编号已经有了', hint: '换一个编号（id），再试一次。' }),
  PACK_NOT_FOUND: () => ({ title: '没有找到要复制的标准', hint: '返回列表，另选一份。' }),
  PACK_CHANGED: () => ({ title: '刚有人改过', hint: '没有保存。刷新看看现在的样子，再改。' }),
  VALUE_NOT_ALLOWED: () => ({ title: '这个值填不进去', hint: '看看数字和单位，改好再保存。' }),
  JUMP_NOT_CONFIRMED: ({ jumps }) => ({
    title: `有 ${jumps.length} 个数字变得很大`,
    hint: '什么也没有改。对着文件看一遍，说明没有写错，再办。',
  }),
  PACK_BEGUN: () => ({ title: '它已经开始用了', hint: '不能撤回。再出一份新的，从以后的一天起。' }),
  PACK_IN_USE: ({ schools }) => ({
    title: '有学校按它公布了方案',
    hint: `${schools.join('、')}。不能撤回，再出一份新的。`,
  }),
  NOT_YOUR_STEP: () => ({ title: '这一步归另一个科室', hint: '教育科核对，财务科审批、拨付和对账。' }),
  REASON_MISSING: () => ({ title: '还没写原因', hint: '写一句话，让学校知道改哪里。' }),
  NOT_TO_SUBMIT: () => ({ title: '还不能申报', hint: '看看下面写的是差什么，办好再来。' }),
  FUNDED_MEANWHILE: ({ amountFen }) => ({
    title: '这些课政府补贴已经付过',
    hint: `申报以后，学校又用政府补贴发了 ${sayYuan(amountFen)} 元。请退回学校，重新算过再报。`,
  }),
  CLAIM_CHANGED: () => ({ title: '数字刚变过', hint: '什么也没有提交。刷新看看新的数字，再确认。' }),
} satisfies Partial<ErrorTexts>

/** A step that is not open any more, in the words of these screens. */
export const stepTexts: Partial<ErrorTexts> = {
  MOVE_NOT_ALLOWED: () => ({ title: '这一步现在不能做', hint: '可能刚有人处理过了。刷新看看现在到哪一步。' }),
}
