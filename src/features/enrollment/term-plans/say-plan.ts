// Says a plan in one line: which term, from when, which version, where it stands.
import { dateAt, schoolDate } from '@domain/values/school-date'
import { sayDate } from '@src/texts/say-date'
import type { ShownPlan } from './answers'
import { STATE_TEXTS } from './plan-texts'

export function sayPlan({ terms, version, state, history, answerBy }: ShownPlan): string {
  const approved = history.filter(({ kind }) => kind === 'APPROVED' || kind === 'APPROVED_IN_PART').at(-1)
  const said = approved === undefined ? STATE_TEXTS[state] : `${sayDate(dateAt(approved.at))}批准`
  const due = answerBy === null ? '' : `，区里最迟 ${sayDate(schoolDate(answerBy))}答复`
  const number = version === 0 ? '还没发布' : `方案第 ${version} 版`
  return `${terms.name}，${sayDate(schoolDate(terms.from))}开学·${number}，${state === 'SUBMITTED' || state === 'RETURNED' ? STATE_TEXTS[state] : said}${due}`
}
