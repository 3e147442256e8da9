// What may be wrong with a published draw, and what a family or clerk can do about it.
import type { ListFault } from './check-list'

export type ResultPart = 'ORDER' | 'WISHES' | 'WAITING'

export type DrawFault =
  | { readonly code: 'NOT_JSON' }
  | { readonly code: 'WRONG_FORMAT' }
  | { readonly code: 'WRONG_VERSION'; readonly found: string }
  | { readonly code: 'WRONG_SHAPE'; readonly at: string }
  /** Written otherwise than it was published: a space, another order, a field twice. */
  | { readonly code: 'NOT_CANONICAL' }
  | { readonly code: 'BAD_LIST'; readonly fault: ListFault }
  | { readonly code: 'LIST_CHANGED' }
  /** Whole in itself, but not the list whose fingerprint was published before. */
  | { readonly code: 'OTHER_LIST' }
  | { readonly code: 'SECRET_DIFFERS' }
  | { readonly code: 'SEED_DIFFERS' }
  | { readonly code: 'RESULT_DIFFERS'; readonly row: number; readonly part: ResultPart }
  | { readonly code: 'ROW_MISSING' }

const AGAIN = '请重新下载公示的文件再验证'
const TELL = '请把文件留好，告诉教体局'

const TEXTS: Readonly<Record<DrawFault['code'], string>> = {
  NOT_JSON: `这不是抽签文件，或文件不完整。${AGAIN}。`,
  WRONG_FORMAT: `这不是抽签文件。${AGAIN}。`,
  WRONG_VERSION: '这个文件的版本这里读不了。请更新后再验证。',
  WRONG_SHAPE: `文件里有一处写得不对。${AGAIN}。`,
  NOT_CANONICAL: `文件被改写过，和公示的不是同样的字节。${AGAIN}。`,
  BAD_LIST: `名单本身有错，不能用来抽签。${TELL}。`,
  LIST_CHANGED: `名单和指纹对不上，名单被改过。${AGAIN}；还是这样，${TELL}。`,
  OTHER_LIST: `这份名单不是抽签前公示指纹的那一份。${AGAIN}；还是这样，${TELL}。`,
  SECRET_DIFFERS: `学校的密数和事先公示的对不上。${TELL}。`,
  SEED_DIFFERS: `公开号码或种子被改过。${AGAIN}；还是这样，${TELL}。`,
  RESULT_DIFFERS: `重抽一遍，结果不一样。${TELL}。`,
  ROW_MISSING: '名单里没有你家孩子的编号。请看是不是这次抽签；是的话，请找学校。',
}

export function drawFaultText(fault: DrawFault): string {
  const text = TEXTS[fault.code]
  if (fault.code === 'RESULT_DIFFERS') return `第 ${fault.row} 行：${text}`
  return fault.code === 'WRONG_SHAPE' ? `${text}（${fault.at}）` : text
}
