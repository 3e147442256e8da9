// Settings of the family's list of courses.
export default definePageConfig({ navigationBarTitleText: '选课' })
