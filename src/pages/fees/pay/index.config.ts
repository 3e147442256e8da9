// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '付款' })
