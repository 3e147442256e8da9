// Settings of the 我的 page.
export default definePageConfig({ navigationBarTitleText: '我的' })
