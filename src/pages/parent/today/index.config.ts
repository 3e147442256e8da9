// Settings of the page parent/today.
export default definePageConfig({ navigationBarTitleText: '今天有变' })
