// Words for a grade: 三年级.
export function sayGrade(grade: number): string {
  return `${'一二三四五六七八九'[grade - 1] ?? grade}年级`
}
