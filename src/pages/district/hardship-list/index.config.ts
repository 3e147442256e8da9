// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '名单' })
