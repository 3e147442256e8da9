// A school's number without zeros in front, as a spreadsheet leaves it.

export function bareNumber(studentNumber: string): string {
  return studentNumber.replace(/^0+(?=.)/, '')
}
