// Texts of what can go wrong when the school acts for a family.
import type { ErrorTexts } from './error-text'

const NOTHING = '什么也没有办。'

export const behalfErrorTexts = {
  NOT_ON_ROSTER: () => ({ title: '这个人不在名册里', hint: `名册里没登记的人点头不算。${NOTHING}` }),
  NO_PHONE: () => ({ title: '名册里没有这个人的号码', hint: '换成当面说，或者写张纸条。' }),
  PAPER_NEEDED: () => ({ title: '要有家长签了字的纸', hint: '同意使用孩子的信息，只认纸。' }),
  WORD_TIME: () => ({ title: '时间不对', hint: '只记刚刚到前两天的话；更早的，再问一次。' }),
  NOT_READ_OUT: () => ({ title: '还有没念给家长听的', hint: '念完了再记。' }),
  SECOND_PERSON_NEEDED: () => ({ title: '要另一个人点头', hint: '记的人自己不能点。' }),
  CONSENT_HELD: () => ({ title: '家里已经同意过了', hint: '不用再记。' }),
  REQUEST_OPEN: () => ({ title: '已经有一张在等', hint: '先办完，或者收回那一张。' }),
  TOO_MANY_TODAY: ({ most }) => ({ title: `一天最多 ${most} 次`, hint: '明天再来。' }),
  ENROLLED_ALREADY: () => ({ title: '孩子已经在这门课里', hint: '不用再报。' }),
  NOT_OPEN_YET: () => ({ title: '选课还没开始', hint: NOTHING }),
  PROPOSAL_EXPIRED: () => ({ title: '这张单子过期了', hint: `${NOTHING}要办，重新问家长。` }),
} satisfies Partial<ErrorTexts>
