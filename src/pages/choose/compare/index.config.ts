// Settings of the page that compares two courses.
export default definePageConfig({ navigationBarTitleText: '比较两门' })
