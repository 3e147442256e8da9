// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '收费标准' })
