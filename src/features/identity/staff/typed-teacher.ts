// What is missing of a teacher who is typed in, in words for the button.
export interface TypedTeacher {
  readonly number: string
  readonly name: string
  readonly phone: string
}

export function writtenPhone(phone: string): string {
  return phone.replace(/[\s-]/g, '')
}

/** Undefined: nothing. */
export function missingOf({ number, name, phone }: TypedTeacher): string | undefined {
  if (!/^[0-9A-Za-z][0-9A-Za-z-]*$/.test(number.trim())) return '先写工号，只用数字和字母'
  if (name.trim() === '') return '先写姓名'
  return /^1\d{10}$/.test(writtenPhone(phone)) ? undefined : '先写 11 位手机号'
}
