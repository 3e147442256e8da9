// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '课程名单' })
