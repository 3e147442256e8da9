// Settings of the item page.
export default definePageConfig({ navigationBarTitleText: '作业' })
