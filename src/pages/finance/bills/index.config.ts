// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '账单和收缴' })
