// Says an evening as one says it: tonight, tomorrow, Friday.
import { sayDay } from '@src/texts/say-date'

/** 今晚, 明晚, 周五晚: an evening as one says it. */
export function sayEvening(date: string, today: string): string {
  const day = sayDay(date, today)
  return day === '今天' ? '今晚' : day === '明天' ? '明晚' : day === '后天' ? '后天晚' : `${day}晚`
}
