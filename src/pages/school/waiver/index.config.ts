// Settings of the waiver review page.
export default definePageConfig({ navigationBarTitleText: '审核' })
