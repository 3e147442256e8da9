// Words for when somebody is there.
import type { Occasion } from '@domain/complaints/contents/report-contents'

export const OCCASION_WORDS: Record<Occasion, string> = {
  AFTERNOON: '平时下午',
  EVENING: '平时晚上',
  WEEKEND: '周末',
  VACATION: '假期',
  UNSURE: '说不准',
}
