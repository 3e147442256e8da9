// Words for a report that did not get through: what is known, what to do.
import { HOTLINES } from '@domain/complaints/guide/hotlines'
import type { ReportFault } from './use-sending'

interface FaultWords {
  readonly title: string
  readonly hint: string
}

const OTHER_WAYS = `不想等，可打 ${HOTLINES.government}、写信或当面说。`

/** In a browser tokens are fetched for whoever is signed in. */
export const NO_TOKENS_YET =
  process.env.TARO_ENV === 'weapp'
    ? '这台手机现在没有匿名凭证，写了也送不出去。平常那样打开小程序，过一阵再来；或者打电话。'
    : '这个浏览器现在没有匿名凭证，写了也送不出去。网页上要登录过才会领，领的时候不问你要做什么。'

export const FAULT_TEXTS: Record<ReportFault, FaultWords> = {
  LOST: {
    title: '没有回音，不知道到没到',
    hint: '可能是网断了。再送一次是同一份，不会送成两份。先别关这一页，关了字就没了。',
  },
  NO_TOKEN: {
    title: '这台手机现在没有匿名凭证',
    hint: `每个微信一周领 3 张，打开小程序后自动领，每周一换新的；用完了、刚清过数据、刚装上，都会没有。我们不在这一页现领，一领就知道是谁要举报。\n先把字记下来：平常那样打开小程序，过一阵再来；用完的等下周一。${OTHER_WAYS}`,
  },
  CLOSED: { title: '区里还没开通这个通道', hint: `没有送出去，字还在。${OTHER_WAYS}` },
  REFUSED: { title: '没有收下', hint: `没有送出去，字还在。可能是小程序太旧，更新以后再送。${OTHER_WAYS}` },
  NO_CRYPTO: {
    title: '这台手机太旧，加不了密',
    hint: `没有送出去：不加密我们不送。换一台手机，或用电脑打开网页版。${OTHER_WAYS}`,
  },
}
