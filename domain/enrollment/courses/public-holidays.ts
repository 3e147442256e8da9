// Knows the holidays of all citizens, which no arrangement of a year moves.
import { getLunarDate, getSolarTermDate } from 'chinese-days'
import { addDays, type SchoolDate } from '../../values/school-date'

/** 《全国年节及纪念日放假办法》 (2024 年修订), 第二条: by the calendar … */
const FIXED = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'])
/** … and by the moon: the first three days of the year, the fifth of the fifth month, the fifteenth of the eighth. */
const LUNAR = new Set(['1-1', '1-2', '1-3', '5-5', '8-15'])

/** The moon is asked once for each date: a plan asks for the days of a term again for every course. */
const known = new Map<SchoolDate, boolean>()

export function isPublicHoliday(date: SchoolDate): boolean {
  const isHoliday = known.get(date) ?? (FIXED.has(date.slice(5)) || isByTheMoon(date) || isQingming(date))
  known.set(date, isHoliday)
  return isHoliday
}

function isByTheMoon(date: SchoolDate): boolean {
  return LUNAR.has(lunarDay(date)) || lunarDay(addDays(date, 1)) === '1-1'
}

/** A leap month repeats no holiday. */
function lunarDay(date: SchoolDate): string {
  const { lunarMon, lunarDay: day, isLeap } = getLunarDate(date)
  return isLeap ? '' : `${lunarMon}-${day}`
}

function isQingming(date: SchoolDate): boolean {
  return date.slice(5, 7) === '04' && getSolarTermDate(Number(date.slice(0, 4)), 4, 'pure_brightness') === date
}
