// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '收据和退款' })
