// Says an evening as one says it: tonight, tomorrow, Friday.
import { sayDay } from '@src/texts/say-date'

/** 今晚, 明晚, 周五晚: an evening as one says it. */
export function sayEvening(date: string, today: string): string {
  const day = sayDay(date, today)
  return day === '今天' ? '今晚' : day === '明天' ? '明晚' : day === '后天' ? '后天晚' : `${day}晚`
}

/** After a word: a date that begins with a number stands off by a space, 挪到 9 月 14 日 周一晚 but 挪到明晚. */
export function joinEvening(word: string, date: string, today: string): string {
  const evening = sayEvening(date, today)
  return /^\d/.test(evening) ? `${word} ${evening}` : `${word}${evening}`
}
