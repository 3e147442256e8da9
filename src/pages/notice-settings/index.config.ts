// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '通知设置' })
