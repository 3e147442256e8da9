// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '补助' })
