// Error texts of bills, reports and notes for those at home.
import { sayDate } from '../say-date'
import { sayYuan } from '../say-money'
import type { ErrorTexts } from './error-text'

export const familyErrorTexts = {
  NOTHING_TO_AGREE: () => ({ title: '没有要同意的了', hint: '可能家里另一位已经定了。刷新看看。' }),
  CHARGE_CHANGED: ({ amountFen }) => ({
    title: '金额变了',
    hint: `什么也没有收。现在是 ${sayYuan(amountFen)} 元，看过再定。`,
  }),
  NO_SUCH_MATERIAL: () => ({ title: '没有这样材料了', hint: '学校可能改了材料。刷新看看。' }),
  ENTRUSTING_NOT_ALLOWED: () => ({ title: '这样要自己买', hint: '学校不代买这样材料，牌子不限。' }),
  BILL_ISSUED_ALREADY: () => ({ title: '账单已经出了', hint: '出账单以前选的，都在账单里。要改请找学校。' }),
  NOBODY_SIGNED_IN: () => ({ title: '还没有登录', hint: '登录以后才能领取本周的匿名凭证。' }),
  OTHER_WEEK: () => ({ title: '手机的日期不对', hint: '看看手机的日期，改好以后重新打开。' }),
  TOKENS_GIVEN: () => ({ title: '本周的匿名凭证已经领过', hint: '手机里的记录清掉后领不回来，下周一会有新的。' }),
  NO_BLINDED_BATCH: () => ({ title: '没有领到匿名凭证', hint: '关掉小程序重新打开，再试一次。' }),
  CHANNEL_CLOSED: () => ({ title: '匿名通道还没有开', hint: '可以打 12345，或者到区教体局当面说。' }),
  UNDO_OVER: () => ({ title: '过了当天 24:00', hint: '在「我的课」里可以照常退。' }),
  NOTE_REFUSED: ({ fault }) => ({
    title: fault === 'COMPARES' ? '不和别的孩子比' : '不写分数、等级和名次',
    hint: '没有发出去。写看到了什么、可以怎么做。',
  }),
  KIND_NOT_YOURS: () => ({ title: '学情由老师写', hint: '家里可以写孩子怎么管自己。' }),
  DAY_WITHOUT_LESSONS: ({ date }) => ({
    title: `${sayDate(date)}没有课`,
    hint: '什么也没有改。看看是不是选错了日子。',
  }),
  DAY_OVER: ({ date }) => ({ title: `${sayDate(date)}已经下课了`, hint: '什么也没有改。' }),
  TOO_FAR_AHEAD: ({ date }) => ({ title: `${sayDate(date)}还太早`, hint: '只能改两个月以内的日子。' }),
  HOUR_NOT_POSSIBLE: () => ({ title: '这个时间不行', hint: '什么也没有改。选一个还没到、又在下课前的时间。' }),
  COLLECTOR_UNKNOWN: () => ({ title: '家人里没有这一位', hint: '可能刚被移出。刷新看看，或先在「家人」里请来。' }),
  ONLY_IN_PERSON: () => ({ title: '一、二年级要当面接', hint: '什么也没有改。三年级起，可以签自己回家。' }),
  SIBLING_NOT_POSSIBLE: () => ({ title: '不能跟这个孩子一起走', hint: '要选自己家、同校、三年级以上的孩子。' }),
  TOO_LATE_TO_TAKE_BACK: ({ absentBefore }) => ({
    title: `过了 ${absentBefore}，不能自己撤回`,
    hint: '孩子要来就直接来，老师点名时会记上。',
  }),
  NOT_CHANGED: () => ({ title: '已经变了', hint: '可能家里另一位改过，或老师答复了。刷新看看。' }),
  NOT_YOURS: () => ({ title: '不是你写的', hint: '只能收回自己写的。' }),
} satisfies Partial<ErrorTexts>
