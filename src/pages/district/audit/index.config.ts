// Settings of the district's audit page.
export default definePageConfig({ navigationBarTitleText: '操作记录' })
