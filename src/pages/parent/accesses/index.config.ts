// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '谁看过' })
