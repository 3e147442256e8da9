// Checks what is typed as a time of day, a day, or minutes of homework.
import { isSchoolDate } from '@domain/values/school-date'

export function isClock(typed: unknown): true | string {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(String(typed).trim()) || '写成 16:30 这样'
}

export function isDay(typed: unknown): true | string {
  return isSchoolDate(String(typed).trim()) || '写成 2026-10-09 这样'
}

export function isMinutes(typed: unknown): true | string {
  return /^\d{1,2}$/.test(String(typed).trim()) || '写几分钟，只写数字'
}

export function isMinutesOrEmpty(typed: unknown): true | string {
  return String(typed).trim() === '' || isMinutes(typed)
}
