// A school's number without zeros in front: as a spreadsheet leaves it when it takes it for a number.

export function bareNumber(studentNumber: string): string {
  return studentNumber.replace(/^0+(?=.)/, '')
}
