// Settings of the lesson record page.
export default definePageConfig({ navigationBarTitleText: '上课登记' })
