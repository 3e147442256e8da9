// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '我的信息' })
