// Owns this page's settings.
export default definePageConfig({ navigationBarTitleText: '接孩子' })
