// Words for a report that did not get through: what is known, what to do.
import { OPEN_TOKENS_A_DAY } from '@domain/complaints/channel/channel-limits'
import { HOTLINES } from '@domain/complaints/guide/hotlines'
import type { ChannelLevel } from '../channel/channel-level'
import type { ReportFault } from './use-sending'

interface FaultWords {
  readonly title: string
  readonly hint: string
}

const OTHER_WAYS = `不想等，可打 ${HOTLINES.government}、写信或当面说。`

/** Over the anonymous path one of the day's open ones is had while sending; over the identified call none ever is. */
export const NO_TOKENS_YET: Record<ChannelLevel, string> = {
  ANONYMOUS: `这里没有存着匿名凭证，不用登录：送出的时候会现取一张，不问你是谁。全区一天 ${OPEN_TOKENS_A_DAY} 张，发完等第二天。`,
  CONFIDENTIAL: '这台手机现在没有匿名凭证，写了也送不出去。平常那样打开小程序，过一阵再来；或者打电话。',
}

export const FAULT_TEXTS: Record<ReportFault, FaultWords> = {
  LOST: {
    title: '没有回音，不知道到没到',
    hint: '可能是网断了。再送一次是同一份，不会送成两份。先别关这一页，关了字就没了。',
  },
  NO_TOKEN: {
    title: '这台手机现在没有匿名凭证',
    hint: `一张凭证送一份举报。登录过的，一周自动领 3 张，每周一换新的；没登录、用完的，送出时从全区一天 ${OPEN_TOKENS_A_DAY} 张里现取，不问是谁。今天的也发完了，防的是有人拿机器刷。\n先把字记下来，明天零点以后再送。${OTHER_WAYS}`,
  },
  CLOSED: { title: '区里还没开通这个通道', hint: `没有送出去，字还在。${OTHER_WAYS}` },
  REFUSED: { title: '没有收下', hint: `没有送出去，字还在。可能是小程序太旧，更新以后再送。${OTHER_WAYS}` },
  NO_CRYPTO: {
    title: '这台手机太旧，加不了密',
    hint: `没有送出去：不加密我们不送。换一台手机，或用电脑打开网页版。${OTHER_WAYS}`,
  },
}
