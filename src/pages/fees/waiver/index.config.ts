// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '费用减免' })
