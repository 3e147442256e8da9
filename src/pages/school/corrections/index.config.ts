// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '更正申请' })
