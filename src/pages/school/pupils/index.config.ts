// Settings of the page of a school's pupils.
export default definePageConfig({ navigationBarTitleText: '学生和班级' })
