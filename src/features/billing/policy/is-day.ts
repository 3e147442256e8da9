// Checks that a date typed in a form is well formed.
import { isSchoolDate } from '@domain/values/school-date'

export function isDay(value: unknown): true | string {
  return isSchoolDate(String(value).trim()) || '写成 2027-09-01 这样'
}
