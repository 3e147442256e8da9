// Settings of the course roster page.
export default definePageConfig({ navigationBarTitleText: '课程名单' })
