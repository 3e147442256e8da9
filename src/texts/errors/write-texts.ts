// What is shown while something is being submitted, and when that failed.
import type { WriteState } from '@src/api/hooks/use-write'
import type { ErrorTexts } from './error-text'

/** False when nothing is under way. A lost answer is asked for again by itself. */
export function saySending(state: WriteState, doing: string): string | false {
  if (state === 'idle') return false
  return state === 'lost' ? '没有回音，连上就再问' : doing
}

/** Replace the texts for reads: here the user entered something, and it may have been stored. */
export const writeErrorTexts: Partial<ErrorTexts> = {
  OFFLINE: () => ({ title: '没有网络，没有提交', hint: '填的都还在。连上网络，再点一次。' }),
  TIMEOUT: () => ({ title: '没有等到回音', hint: '可能成了，也可能没成。再点一次就知道，不会多报多收。' }),
  INTERNAL: () => ({ title: '没有成', hint: '不是你的问题，也没有扣钱。再点一次，或晚点来。' }),
}
