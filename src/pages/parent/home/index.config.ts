// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '今天' })
